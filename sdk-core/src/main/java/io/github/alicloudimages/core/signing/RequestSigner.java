package io.github.alicloudimages.core.signing;

import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.identity.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Signs requests with one of the ACS3 algorithms. Works offline and changes nothing in the request: the caller puts
 * {@link Signature#authorization()} into the Authorization header, next to exactly the headers that were signed.
 *
 * <p>Immutable as far as can be seen and thread-safe: one signer serves any number of threads and credentials.
 */
public final class RequestSigner {

    private final String algorithm;
    private final String algorithmLine;
    private final SigningScheme scheme;

    private RequestSigner(String algorithm, SigningScheme scheme) {
        this.algorithm = algorithm;
        this.algorithmLine = algorithm.concat("\n");
        this.scheme = scheme;
    }

    /**
     * A signer for an algorithm.
     *
     * @param algorithm the algorithm
     * @return a new signer
     * @throws ConfigurationException if the algorithm is {@link SignatureAlgorithm#ACS3_HMAC_SM3} and Bouncy Castle is
     *     not there; the message names the artifact to add
     * @throws NullPointerException if the algorithm is {@code null}
     */
    public static RequestSigner of(SignatureAlgorithm algorithm) {
        Objects.requireNonNull(algorithm, "algorithm");
        SigningScheme scheme;
        if (algorithm == SignatureAlgorithm.ACS3_HMAC_SM3) {
            scheme = sm3();
        } else if (algorithm == SignatureAlgorithm.ACS3_RSA_SHA256) {
            scheme = new RsaSha256Scheme();
        } else {
            scheme = new HmacSha256Scheme();
        }
        return new RequestSigner(algorithm.wireName(), scheme);
    }

    private static SigningScheme sm3() {
        try {
            return new HmacSm3Scheme();
        } catch (LinkageError e) {
            throw new ConfigurationException(
                    "ACS3-HMAC-SM3 needs Bouncy Castle, which is not there or does not fit: add"
                            + " org.bouncycastle:bcprov-jdk18on to the class path, or use ACS3-HMAC-SHA256.",
                    e);
        }
    }

    /**
     * Signs a request.
     *
     * @param request what to sign, with all the headers that have to be signed
     * @param credentials an access key; for {@link SignatureAlgorithm#ACS3_RSA_SHA256} its secret is the private key
     * @return the signature with the steps that led to it
     * @throws IllegalArgumentException if the credentials are a bearer token, for that is sent instead of a signature
     * @throws io.github.alicloudimages.core.error.CredentialsException if the algorithm is
     *     {@link SignatureAlgorithm#ACS3_RSA_SHA256} and the secret is not a private key it can use
     * @throws NullPointerException if one of them is {@code null}
     */
    public Signature sign(CanonicalRequest request, Credentials credentials) {
        if (credentials.bearerToken() != null) {
            throw new IllegalArgumentException("A bearer token is sent as it is: there is nothing to sign with it.");
        }
        String payloadHash = request.givenPayloadHash();
        if (payloadHash == null) {
            payloadHash = hashHex(request.payload());
        }
        String canonicalRequest = request.text(payloadHash);
        String canonicalHash = hashHex(canonicalRequest.getBytes(StandardCharsets.UTF_8));
        String stringToSign = algorithmLine.concat(canonicalHash);
        byte[] signature = scheme.sign(stringToSign.getBytes(StandardCharsets.UTF_8), credentials.accessKeySecret());
        return new Signature(
                algorithm,
                credentials.accessKeyId(),
                canonicalRequest,
                stringToSign,
                Hex.encode(signature),
                request.signedHeaders());
    }

    /**
     * The digest of a payload with the hash of this signer's algorithm, as the header {@code x-acs-content-sha256}
     * carries it. The header has that name for SM3 too.
     *
     * @param payload the bytes of the body as they are sent; empty if there is no body
     * @return the digest in lower-case hexadecimal
     * @throws NullPointerException if the payload is {@code null}
     */
    public String hashHex(byte[] payload) {
        return Hex.encode(scheme.hash(payload));
    }
}
