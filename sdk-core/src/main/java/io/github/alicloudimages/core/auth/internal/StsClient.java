package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.endpoint.EndpointRules;
import io.github.alicloudimages.core.endpoint.Network;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.error.ErrorCatalog;
import io.github.alicloudimages.core.error.ErrorCategory;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.Timeouts;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.pipeline.internal.Anonymous;
import io.github.alicloudimages.core.pipeline.internal.Pipeline;
import io.github.alicloudimages.core.pipeline.internal.PipelineSettings;
import io.github.alicloudimages.core.pipeline.internal.ServiceDescription;
import io.github.alicloudimages.core.pipeline.internal.UserAgent;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.core.signing.RequestSigner;
import io.github.alicloudimages.core.signing.SignatureAlgorithm;
import io.github.alicloudimages.core.time.internal.Timing;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks STS, through the same pipeline as every other call. Thread-safe. */
public final class StsClient {

    private static final ServiceDescription STS = new ServiceDescription(
            "Sts",
            "Security Token Service",
            "2015-04-01",
            EndpointRules.builder("sts.{region}.aliyuncs.com", "sts-vpc.{region}.aliyuncs.com")
                    .build(),
            new ErrorCatalog() {
                @Override
                public @Nullable ErrorCategory categoryOf(String code) {
                    return null;
                }
            });

    private static final Timeouts TIMEOUTS =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(15));
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(45);

    /** The role's parameters hold no secret, and in the query is where every official client puts them. */
    private static final RequestOptions IN_QUERY = RequestOptions.builder()
            .parameterPlacement(ParameterPlacement.QUERY)
            .build();

    /** Access logs keep queries, and the token is a secret. */
    private static final RequestOptions IN_BODY =
            RequestOptions.builder().parameterPlacement(ParameterPlacement.BODY).build();

    private final Pipeline pipeline;

    private StsClient(URI endpoint, CredentialsProvider signer, HttpTransport transport, Timing timing) {
        this.pipeline = new Pipeline(new PipelineSettings(
                STS,
                null,
                Network.PUBLIC,
                endpoint,
                signer,
                false,
                RequestSigner.of(SignatureAlgorithm.ACS3_HMAC_SHA256),
                ParameterPlacement.BODY,
                TIMEOUTS,
                CALL_TIMEOUT,
                RetryPolicy.standard(),
                false,
                UserAgent.of(STS.product(), STS.apiVersion(), null),
                transport,
                false,
                List.of(),
                timing));
    }

    /** A client whose requests are signed with these credentials. */
    public static StsClient signing(URI endpoint, CredentialsProvider signer, HttpTransport transport, Timing timing) {
        return new StsClient(endpoint, signer, transport, timing);
    }

    /** A client whose requests are not signed. */
    public static StsClient anonymous(URI endpoint, HttpTransport transport, Timing timing) {
        return new StsClient(endpoint, () -> Anonymous.CREDENTIALS, transport, timing);
    }

    /**
     * Takes a role with an access key.
     *
     * @throws CredentialsException if STS refuses, or cannot be reached; the typed exception is its cause
     */
    public Credentials assumeRole(Role role) {
        return ask(AssumeRoleRequest.ASSUME_ROLE, role, new AssumeRoleRequest(role, null, null), IN_QUERY);
    }

    /**
     * Takes a role with the token of an identity provider.
     *
     * @throws CredentialsException as {@link #assumeRole} does
     */
    public Credentials assumeRoleWithOidc(Role role, String oidcProviderArn, String oidcToken) {
        return ask(
                AssumeRoleRequest.ASSUME_ROLE_WITH_OIDC,
                role,
                new AssumeRoleRequest(role, oidcProviderArn, oidcToken),
                IN_BODY);
    }

    private Credentials ask(
            Operation<AssumeRoleRequest, AssumeRoleResponse> operation,
            Role role,
            AssumeRoleRequest request,
            RequestOptions options) {
        try {
            return pipeline.call(operation, request, options).key().credentials();
        } catch (ResponseParseException unreadable) {
            // Without the cause, which holds the beginning of an answer that is made of secrets.
            throw PassingFailure.of(notAssumed(role, unreadable));
        } catch (AlibabaCloudException failure) {
            throw new CredentialsException(notAssumed(role, failure), failure);
        }
    }

    private static String notAssumed(Role role, AlibabaCloudException why) {
        return "The role " + role.arn() + " could not be taken: " + why.getMessage();
    }
}
