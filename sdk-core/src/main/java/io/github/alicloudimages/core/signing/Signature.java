package io.github.alicloudimages.core.signing;

/**
 * A signature and the steps that led to it. When the service answers {@code SignatureDoesNotMatch} it shows its own
 * string to sign: compare {@link #canonicalRequest()} and {@link #stringToSign()} with what it says.
 *
 * <p>The canonical request contains the signed headers, a security token among them: treat it as a secret.
 *
 * <p>Immutable and thread-safe.
 */
public final class Signature {

    private final String algorithm;
    private final String authorization;
    private final String canonicalRequest;
    private final String stringToSign;
    private final String hex;
    private final String signedHeaders;

    Signature(
            String algorithm,
            String accessKeyId,
            String canonicalRequest,
            String stringToSign,
            String hex,
            String signedHeaders) {
        this.algorithm = algorithm;
        this.canonicalRequest = canonicalRequest;
        this.stringToSign = stringToSign;
        this.hex = hex;
        this.signedHeaders = signedHeaders;
        StringBuilder header = new StringBuilder(
                algorithm.length() + accessKeyId.length() + signedHeaders.length() + hex.length() + 40);
        header.append(algorithm)
                .append(" Credential=")
                .append(accessKeyId)
                .append(",SignedHeaders=")
                .append(signedHeaders)
                .append(",Signature=")
                .append(hex);
        this.authorization = header.toString();
    }

    /** {@return the value of the Authorization header} */
    public String authorization() {
        return authorization;
    }

    /**
     * {@return what was hashed: method, path, query, headers, their names, and the digest of the payload, one after
     * another}
     */
    public String canonicalRequest() {
        return canonicalRequest;
    }

    /**
     * {@return what was signed: the name of the algorithm and, on the next line, the digest of the canonical request}
     */
    public String stringToSign() {
        return stringToSign;
    }

    /** {@return the signature alone, in lower-case hexadecimal} */
    public String hex() {
        return hex;
    }

    /** {@return the names of the signed headers: lower case, sorted, joined by semicolons} */
    public String signedHeaders() {
        return signedHeaders;
    }

    /** The algorithm and the names of the signed headers; neither the signature nor a value of the request. */
    @Override
    public String toString() {
        return "Signature{algorithm=" + algorithm + ", signedHeaders=" + signedHeaders + "}";
    }
}
