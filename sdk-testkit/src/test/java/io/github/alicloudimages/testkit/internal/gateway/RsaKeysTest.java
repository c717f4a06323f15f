package io.github.alicloudimages.testkit.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RsaKeysTest {

    @Test
    void publicKeyFollowsFromThePrivateOne() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        String oneLine = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";

        assertThat(RsaKeys.publicKeyOf(AccessKey.lasting("id", oneLine))).isEqualTo(pair.getPublic());
        assertThat(RsaKeys.publicKeyOf(AccessKey.lasting("id", pem))).isEqualTo(pair.getPublic());
        assertThat(RsaKeys.publicKeyOf(AccessKey.lasting("id", "not a key"))).isNull();
    }
}
