package usage;

import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.signing.CanonicalRequest;
import io.github.alicloudimages.core.signing.RequestSigner;
import io.github.alicloudimages.core.signing.Signature;
import io.github.alicloudimages.core.signing.SignatureAlgorithm;
import java.util.Map;

/** Signing on its own, as it stands in Options.java. */
public final class Signing {

    static void signing() {
        Signature signature = RequestSigner.of(SignatureAlgorithm.ACS3_HMAC_SHA256).sign(
                CanonicalRequest.builder()
                        .method("POST")
                        .path("/")
                        .query(Map.of("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd", "RegionId", "cn-shanghai"))
                        .headers(Map.of("host", "ecs.cn-shanghai.aliyuncs.com"))
                        .payload(new byte[0])
                        .build(),
                StaticCredentialsProvider.of("YourAccessKeyId", "YourAccessKeySecret").resolve());
        System.out.println(signature.authorization() + signature.canonicalRequest() + signature.stringToSign() + signature.hex());
    }

    private Signing() {}
}
