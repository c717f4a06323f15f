package io.github.alicloudimages.core.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StsEndpointTest {

    private static Environment environment(@Nullable String region, @Nullable String vpc) {
        Map<String, @Nullable String> variables = new HashMap<>();
        variables.put("ALIBABA_CLOUD_STS_REGION", region);
        variables.put("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED", vpc);
        return new Environment() {
            @Override
            public @Nullable String variable(String name) {
                return variables.get(name);
            }

            @Override
            public @Nullable String property(String name) {
                return null;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        ",,,, https://sts.aliyuncs.com",
        ",,, TRUE, https://sts.aliyuncs.com",
        ", true,,, https://sts.aliyuncs.com",
        "cn-beijing,,,, https://sts.cn-beijing.aliyuncs.com",
        "cn-beijing, true,,, https://sts-vpc.cn-beijing.aliyuncs.com",
        "cn-beijing, false,, true, https://sts.cn-beijing.aliyuncs.com",
        "cn-beijing,, cn-shanghai, true, https://sts-vpc.cn-beijing.aliyuncs.com",
        ",, cn-shanghai,, https://sts.cn-shanghai.aliyuncs.com",
        ",, cn-shanghai, 1, https://sts.cn-shanghai.aliyuncs.com",
        ",, cn-shanghai, True, https://sts-vpc.cn-shanghai.aliyuncs.com",
    })
    void whatIsGivenComesFirstThenTheEnvironment(
            @Nullable String region,
            @Nullable Boolean vpc,
            @Nullable String envRegion,
            @Nullable String envVpc,
            URI expected) {
        assertThat(StsEndpoint.of(null, region, vpc, environment(envRegion, envVpc)))
                .isEqualTo(expected);
    }

    @Test
    void anEndpointWins() {
        URI own = URI.create("https://sts.example.com:8443");
        assertThat(StsEndpoint.of(own, "cn-beijing", true, environment(null, null)))
                .isEqualTo(own);
    }

    /** Each is beside a character that region ids have. */
    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example.com/", "CN-BEIJING", "cn_beijing", "cn`", "cn{", "cn/", "cn:", "cn,", "cn\u00e9"})
    void whatIsNoRegionIsRefused(String region) {
        assertThatThrownBy(() -> StsEndpoint.of(null, region, null, environment(null, null)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(region);
    }

    @Test
    void everyCharacterOfRegionIdsIsAcceptedAndABlankOneIsNone() {
        assertThat(StsEndpoint.of(null, " az-09 ", null, environment(null, null)))
                .isEqualTo(URI.create("https://sts.az-09.aliyuncs.com"));
        assertThat(StsEndpoint.of(null, " ", null, environment("cn-shanghai", null)))
                .isEqualTo(URI.create("https://sts.cn-shanghai.aliyuncs.com"));
    }
}
