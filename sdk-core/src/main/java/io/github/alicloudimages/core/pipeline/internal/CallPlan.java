package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.http.Timeouts;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.protocol.internal.Parameters;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.core.retry.RetrySafety;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a call that is the same in all its attempts: decided, checked and encoded once.
 *
 * @param operation the action on the wire
 * @param tellsOutcome the call that tells whether a lost request was carried out; {@code null} if repeating tells
 * @param absentCode the error code that says that there is nothing to remove; {@code null} if there is none
 * @param clientToken the token that is sent, given or made; {@code null} if the operation has none
 * @param body the form, empty if the parameters are in the query
 * @param query percent-encoded, empty if the parameters are in the body
 * @param headers what the caller added
 */
@SuppressWarnings("ArrayRecordComponent") // plans are not compared, and nobody writes to the body
record CallPlan<O extends ServiceResponse>(
        String operation,
        RetrySafety retrySafety,
        @Nullable String tellsOutcome,
        @Nullable String absentCode,
        @Nullable String clientToken,
        URI endpoint,
        Parameters parameters,
        ParameterPlacement placement,
        byte[] body,
        String query,
        Map<String, String> headers,
        CredentialsProvider credentialsProvider,
        Timeouts timeouts,
        Duration callTimeout,
        RetryPolicy retryPolicy,
        AnswerDecoder<O> decoder) {

    /** The port that is called: the scheme's own unless the endpoint names another. */
    int port() {
        return endpoint.getPort() < 0 ? standardPort() : endpoint.getPort();
    }

    /** The port that belongs to the endpoint's scheme. */
    int standardPort() {
        return endpoint.getScheme().equals("https") ? 443 : 80;
    }

    /** An operation that must not be repeated does not start on a connection that the server may just have closed. */
    boolean needsFreshConnection() {
        return retrySafety == RetrySafety.UNSAFE;
    }
}
