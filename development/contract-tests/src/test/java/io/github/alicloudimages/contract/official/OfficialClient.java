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

    private final Making making;

    OfficialClient(Making making) {
        this.making = making;
    }

    GenericClient with(FakeAlibabaCloud cloud) throws Exception {
        return making.client(cloud.endpoint(), cloud.accessKeyId(), SharedKey.secretFor(name()));
    }

    GenericClient withTheWrongSecret(FakeAlibabaCloud cloud) throws Exception {
        return making.client(cloud.endpoint(), cloud.accessKeyId(), SharedKey.wrongSecretFor(name()));
    }

    GenericClient withAnUnknownKey(FakeAlibabaCloud cloud) throws Exception {
        return making.client(cloud.endpoint(), "nobody", SharedKey.secretFor(name()));
    }

    boolean sendsInTheBody() {
        return name().endsWith("BODY");
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
