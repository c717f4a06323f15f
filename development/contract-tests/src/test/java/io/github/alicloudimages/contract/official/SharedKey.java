package io.github.alicloudimages.contract.official;

import io.github.alicloudimages.testkit.FakeAlibabaCloud;

/** One access key that serves all algorithms: with a text as its secret, and with a private key for RSA. */
final class SharedKey {

    private static final String SECRET = "5ecret-of-a-stranger";
    private static final RsaKey RSA_KEY = RsaKey.generate();

    private SharedKey() {}

    /** A fake that knows the key; start it. */
    static FakeAlibabaCloud.Builder cloud() {
        return FakeAlibabaCloud.builder().accessKey("key-of-a-stranger", SECRET).rsaPublicKey(RSA_KEY.publicKey());
    }

    /** What a client takes as the secret that signs with this algorithm. */
    static String secretFor(String algorithm) {
        return isRsa(algorithm) ? RSA_KEY.privateKeyText() : SECRET;
    }

    /** A secret of the right kind that is not that of the key. */
    static String wrongSecretFor(String algorithm) {
        return isRsa(algorithm) ? RsaKey.generate().privateKeyText() : "not the secret";
    }

    private static boolean isRsa(String algorithm) {
        return algorithm.contains("RSA");
    }
}
