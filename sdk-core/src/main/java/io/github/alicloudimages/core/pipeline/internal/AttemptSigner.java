package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.Timeouts;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.signing.CanonicalRequest;
import io.github.alicloudimages.core.signing.RequestSigner;
import io.github.alicloudimages.core.signing.Signature;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Makes the HTTP request of one attempt: the call's parameters with a fresh date, nonce and signature. */
final class AttemptSigner {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final PipelineSettings settings;

    AttemptSigner(PipelineSettings settings) {
        this.settings = settings;
    }

    SignedRequest sign(
            CallPlan<?> plan, AttemptLog.Current attempt, Timeouts timeouts, Duration waited, boolean freshConnection) {
        Credentials credentials = attempt.credentials();
        RequestSigner signer = settings.signer();
        Map<String, String> headers = headers(plan, attempt, waited, signer.hashHex(plan.body()));
        String query = plan.query();
        Signature signature = null;
        if (credentials.bearerToken() != null) {
            headers.put("x-acs-bearer-token", credentials.bearerToken());
            query = query.isEmpty() ? "SignatureType=BEARERTOKEN" : query + "&SignatureType=BEARERTOKEN";
        } else if (!credentials.equals(Anonymous.CREDENTIALS)) {
            if (credentials.securityToken() != null) {
                headers.put("x-acs-security-token", credentials.securityToken());
            }
            CanonicalRequest canonical = CanonicalRequest.builder()
                    .method("POST")
                    .path("/")
                    .query(
                            plan.placement() == ParameterPlacement.QUERY
                                    ? plan.parameters().pairs()
                                    : Map.of())
                    .headers(headers) // with the digest of the body among them
                    .build();
            signature = signer.sign(canonical, credentials);
            headers.put("authorization", signature.authorization());
        }
        HttpRequest http = HttpRequest.builder("POST", url(plan.endpoint(), query), timeouts)
                .headers(headers)
                .body(plan.body())
                .freshConnection(freshConnection)
                .build();
        return new SignedRequest(http, signature);
    }

    private Map<String, String> headers(
            CallPlan<?> plan, AttemptLog.Current attempt, Duration waited, String bodyDigest) {
        Map<String, String> headers = new LinkedHashMap<>(24);
        headers.putAll(plan.headers());
        headers.put("host", host(plan));
        headers.put("accept", "application/json");
        headers.put("user-agent", settings.userAgent());
        if (plan.body().length > 0) {
            headers.put("content-type", FORM);
        }
        headers.put("x-acs-action", plan.operation());
        headers.put("x-acs-version", settings.service().apiVersion());
        headers.put("x-acs-date", AcsDate.format(attempt.datedAt()));
        headers.put("x-acs-signature-nonce", UUID.randomUUID().toString());
        headers.put("x-acs-content-sha256", bodyDigest);
        if (attempt.number() > 1) {
            headers.put("x-acs-retry-attempts", Integer.toString(attempt.number() - 1));
            headers.put("x-acs-retry-delay", Long.toString(waited.toMillis()));
        }
        return headers;
    }

    /** The port is part of it unless it is the scheme's own; that is how it is sent, and so how it is signed. */
    private static String host(CallPlan<?> plan) {
        String host = plan.endpoint().getHost();
        return plan.port() == plan.standardPort() ? host : host + ':' + plan.port();
    }

    private static String url(URI endpoint, String query) {
        String root = endpoint.getScheme() + "://" + endpoint.getAuthority() + '/';
        return query.isEmpty() ? root : root + '?' + query;
    }
}
