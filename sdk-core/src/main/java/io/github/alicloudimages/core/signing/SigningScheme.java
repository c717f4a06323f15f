package io.github.alicloudimages.core.signing;

/** What differs between the algorithms. Implementations are thread-safe. */
interface SigningScheme {

    /** The digest of the data, of the payload as well as of the canonical request. */
    byte[] hash(byte[] data);

    /**
     * The signature of the data.
     *
     * @param secret the secret of the credentials, which is a key's text for some algorithms
     * @throws io.github.alicloudimages.core.error.CredentialsException if the secret cannot be used for this algorithm
     */
    byte[] sign(byte[] data, String secret);
}
