package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Refusal;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A signature of version 3, in the {@code Authorization} header. */
final class AcsProof implements Proof {

    private final ReceivedRequest request;
    private final String authorization;

    AcsProof(ReceivedRequest request, String authorization) {
        this.request = request;
        this.authorization = authorization;
    }

    @Override
    public @Nullable String accessKeyId() {
        return AcsAuthorization.accessKeyIdOf(authorization);
    }

    @Override
    public @Nullable String securityToken() {
        return request.header("x-acs-security-token");
    }

    @Override
    public @Nullable String date() {
        return request.header("x-acs-date");
    }

    @Override
    public Duration window() {
        return Duration.ofMinutes(15);
    }

    @Override
    public @Nullable String nonce() {
        return request.header("x-acs-signature-nonce");
    }

    @Override
    public boolean isMissing() {
        return false;
    }

    @Override
    public void checkForm() {
        AcsAuthorization parts = AcsAuthorization.parse(authorization);
        AcsAlgorithm algorithm = AcsAlgorithm.of(parts.algorithm());
        checkBodyDigest(algorithm);
        checkSignedHeaders(parts.signedHeaders());
    }

    @Override
    public void checkSignature(AccessKey key) {
        AcsAuthorization parts = AcsAuthorization.parse(authorization);
        AcsAlgorithm algorithm = AcsAlgorithm.of(parts.algorithm());
        String canonicalRequest =
                AcsCanonicalRequest.of(request, parts.signedHeaders(), algorithm.hexDigest(request.body()));
        String stringToSign =
                algorithm.wireName() + "\n" + algorithm.hexDigest(canonicalRequest.getBytes(StandardCharsets.UTF_8));
        if (!algorithm.matches(key, stringToSign, parts.signature())) {
            throw new Refusal(
                    400,
                    "SignatureDoesNotMatch",
                    "Specified signature does not match our calculation. server StringToSign is [" + stringToSign
                            + "] server CanonicalRequest is [" + canonicalRequest + "]");
        }
    }

    private void checkBodyDigest(AcsAlgorithm algorithm) {
        String claimed = request.header("x-acs-content-sha256");
        if (claimed == null) {
            throw new Refusal(400, "IncompleteSignature", "The header x-acs-content-sha256 is missing.");
        }
        String actual = algorithm.hexDigest(request.body());
        if (!actual.equals(claimed.trim())) {
            throw new Refusal(
                    400,
                    "SignatureDoesNotMatch",
                    "The header x-acs-content-sha256 does not fit the body. server digest of the body is:" + actual);
        }
    }

    /** The host need not be among them: the older official client leaves it out. */
    private void checkSignedHeaders(List<String> signed) {
        List<String> lowerCase =
                signed.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (String name : request.headerNames()) {
            if (name.startsWith("x-acs-") && !lowerCase.contains(name)) {
                throw new Refusal(400, "IncompleteSignature", "The header " + name + " is sent but not signed.");
            }
        }
    }
}
