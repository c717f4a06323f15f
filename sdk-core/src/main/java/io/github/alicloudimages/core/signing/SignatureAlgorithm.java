package io.github.alicloudimages.core.signing;

/**
 * How a request is hashed and signed. All three build the same canonical request; they differ in the hash (of the
 * payload and of the canonical request) and in what the secret of the credentials is.
 */
public enum SignatureAlgorithm {

    /** SHA-256 and HMAC-SHA256 with the access key secret. The only one the service documents, and the default. */
    ACS3_HMAC_SHA256("ACS3-HMAC-SHA256"),

    /**
     * SM3 and HMAC-SM3 with the access key secret. Needs Bouncy Castle ({@code org.bouncycastle:bcprov-jdk18on}) on the
     * class path.
     */
    ACS3_HMAC_SM3("ACS3-HMAC-SM3"),

    /**
     * SHA-256 and an RSA signature (PKCS#1 v1.5). The secret of the credentials is the text of the private key: PKCS#8
     * or PKCS#1, as PEM or as bare Base64.
     */
    ACS3_RSA_SHA256("ACS3-RSA-SHA256");

    private final String wireName;

    SignatureAlgorithm(String wireName) {
        this.wireName = wireName;
    }

    /**
     * {@return the name as the service knows it, such as {@code ACS3-HMAC-SHA256}: the first word of the Authorization
     * header}
     */
    public String wireName() {
        return wireName;
    }
}
