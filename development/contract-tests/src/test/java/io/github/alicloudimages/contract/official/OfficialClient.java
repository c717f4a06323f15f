package io.github.alicloudimages.contract.official;

import com.aliyuncs.auth.signers.SignatureAlgorithm;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The official clients in each of the ways in which they can sign and place the parameters. */
@SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
enum OfficialClient {
    TEA_QUERY(tea("ACS3-HMAC-SHA256", ParameterPlacement.QUERY)),
    TEA_BODY(tea("ACS3-HMAC-SHA256", ParameterPlacement.BODY)),
    TEA_SM3_QUERY(tea("ACS3-HMAC-SM3", ParameterPlacement.QUERY)),
    TEA_SM3_BODY(tea("ACS3-HMAC-SM3", ParameterPlacement.BODY)),
    TEA_RSA_QUERY(tea("ACS3-RSA-SHA256", ParameterPlacement.QUERY)),
    TEA_RSA_BODY(tea("ACS3-RSA-SHA256", ParameterPlacement.BODY)),
    TEA_OLDER_SIGNATURE_QUERY(tea("v2", ParameterPlacement.QUERY)),
    TEA_OLDER_SIGNATURE_BODY(tea("v2", ParameterPlacement.BODY)),
    CLASSIC_QUERY(classic(null, ParameterPlacement.QUERY)),
    CLASSIC_BODY(classic(null, ParameterPlacement.BODY)),
    CLASSIC_V3_QUERY(classic(SignatureAlgorithm.ACS3_HMAC_SHA256, ParameterPlacement.QUERY)),
    CLASSIC_V3_BODY(classic(SignatureAlgorithm.ACS3_HMAC_SHA256, ParameterPlacement.BODY));

    private static final String SECRET = "secret-of-a-stranger";
    private static final RsaKey RSA_KEY = RsaKey.generate();

    private final Making making;

    OfficialClient(Making making) {
        this.making = making;
    }

    /** A fake that knows one key, with a secret and with its public half; start it. */
    static FakeAlibabaCloud.Builder cloud() {
        return FakeAlibabaCloud.builder().accessKey("key-of-a-stranger", SECRET).rsaPublicKey(RSA_KEY.publicKey());
    }

    GenericClient with(FakeAlibabaCloud cloud) throws Exception {
        return making.client(cloud.endpoint(), cloud.accessKeyId(), secret());
    }

    GenericClient withTheWrongSecret(FakeAlibabaCloud cloud) throws Exception {
        String wrong = signsWithRsa() ? RsaKey.generate().privateKeyText() : "not the secret";
        return making.client(cloud.endpoint(), cloud.accessKeyId(), wrong);
    }

    GenericClient withAnUnknownKey(FakeAlibabaCloud cloud) throws Exception {
        return making.client(cloud.endpoint(), "nobody", secret());
    }

    boolean sendsInTheBody() {
        return name().endsWith("BODY");
    }

    private boolean signsWithRsa() {
        return name().contains("RSA");
    }

    private String secret() {
        return signsWithRsa() ? RSA_KEY.privateKeyText() : SECRET;
    }

    private static Making tea(String algorithm, ParameterPlacement placement) {
        return (server, id, secret) -> new TeaClient(server, id, secret, algorithm, placement);
    }

    private static Making classic(@Nullable SignatureAlgorithm algorithm, ParameterPlacement placement) {
        return (server, id, secret) -> new ClassicClient(server, id, secret, algorithm, placement);
    }

    @FunctionalInterface
    private interface Making {
        GenericClient client(URI server, String accessKeyId, String secret) throws Exception;
    }
}
