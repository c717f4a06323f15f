package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.endpoint.Network;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.Timeouts;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.observe.CallListener;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.core.signing.RequestSigner;
import io.github.alicloudimages.core.time.internal.Timing;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A client's choices, checked and complete.
 *
 * @param region the region of requests that name none; {@code null} if the client has none
 * @param endpoint where every call goes; {@code null} if each request's region decides
 * @param ownsCredentialsProvider whether the provider is closed with the client, if it can be closed
 * @param validateRequests whether requests are checked before they are sent
 * @param ownsTransport whether the transport is closed with the client
 */
public record PipelineSettings(
        ServiceDescription service,
        @Nullable String region,
        Network network,
        @Nullable URI endpoint,
        CredentialsProvider credentialsProvider,
        boolean ownsCredentialsProvider,
        RequestSigner signer,
        ParameterPlacement parameterPlacement,
        Timeouts timeouts,
        Duration callTimeout,
        RetryPolicy retryPolicy,
        boolean validateRequests,
        String userAgent,
        HttpTransport transport,
        boolean ownsTransport,
        List<CallListener> listeners,
        Timing timing) {

    private static final Logger LOG = LoggerFactory.getLogger(PipelineSettings.class);

    /** Closes what the client made for itself. */
    void closeOwned() {
        if (ownsTransport) {
            transport.close();
        }
        if (ownsCredentialsProvider && credentialsProvider instanceof AutoCloseable closeable) {
            close(closeable);
        }
    }

    private static void close(AutoCloseable provider) {
        try {
            provider.close();
        } catch (Exception thrown) {
            LOG.debug("The credentials provider failed to close", thrown);
        }
    }
}
