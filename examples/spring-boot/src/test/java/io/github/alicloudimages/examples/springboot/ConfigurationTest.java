package io.github.alicloudimages.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.core.auth.DefaultCredentialsProvider;
import io.github.alicloudimages.core.error.CallCancelledException;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The clients and their properties alone, as for the real cloud; nothing is called. */
@ExtendWith(OutputCaptureExtension.class)
class ConfigurationTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({AlibabaCloudProperties.class, ImageCacheProperties.class})
    @Import({ClientsConfiguration.class, LiveCloudConfiguration.class})
    static class Clients {

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    private static ConfigurableApplicationContext started(String... settings) {
        return live(
                Map.of(
                        "alibaba-cloud.region", "cn-shanghai",
                        "image-caches.security-group-id", "sg-1",
                        "image-caches.vswitch-id", "vsw-1"),
                settings);
    }

    private static ConfigurableApplicationContext live(Map<String, Object> defaults, String... settings) {
        return new SpringApplicationBuilder(Clients.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .profiles("live")
                .properties(defaults)
                .run(settings);
    }

    @Test
    void allPropertiesBind() {
        try (ConfigurableApplicationContext context = started(
                "--alibaba-cloud.eci-endpoint=https://eci.example",
                "--alibaba-cloud.ehpc-endpoint=https://ehpc.example",
                "--alibaba-cloud.access-key.id=my-id",
                "--alibaba-cloud.access-key.secret=Zq-secret",
                "--alibaba-cloud.access-key.security-token=Zq-token",
                "--alibaba-cloud.connect-timeout=1s",
                "--alibaba-cloud.read-timeout=2s",
                "--alibaba-cloud.attempt-timeout=3s",
                "--alibaba-cloud.call-timeout=4s",
                "--alibaba-cloud.max-attempts=2",
                "--alibaba-cloud.health.timeout=500ms",
                "--alibaba-cloud.health.validity=0s")) {
            AlibabaCloudProperties properties = context.getBean(AlibabaCloudProperties.class);
            assertThat(properties)
                    .isEqualTo(new AlibabaCloudProperties(
                            "cn-shanghai",
                            URI.create("https://eci.example"),
                            URI.create("https://ehpc.example"),
                            new AlibabaCloudProperties.AccessKey("my-id", "Zq-secret", "Zq-token"),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(3),
                            Duration.ofSeconds(4),
                            2,
                            new AlibabaCloudProperties.Health(Duration.ofMillis(500), Duration.ZERO)));
            assertThat(properties.toString()).contains("my-id").doesNotContain("Zq");
            assertThat(context.getBean(CredentialsProvider.class).resolve().securityToken())
                    .isEqualTo("Zq-token");
            assertThat(context.getBean(EhpcClient.class)).isNotNull();
        }
    }

    @Test
    void withoutAKeyTheDefaultChainLooks() {
        EciClient eci;
        try (ConfigurableApplicationContext context = started()) {
            eci = context.getBean(EciClient.class);
            assertThat(context.getBean(CredentialsProvider.class)).isInstanceOf(DefaultCredentialsProvider.class);
        }
        assertThatThrownBy(() -> eci.describeImageCaches(request -> request.limit(1)))
                .isInstanceOf(CallCancelledException.class)
                .hasMessageContaining("its client is closed");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --alibaba-cloud.region=                   | alibaba-cloud.region          | must not be blank
            --alibaba-cloud.max-attempts=0            | alibaba-cloud.maxAttempts     | must be greater than or equal to 1
            --alibaba-cloud.call-timeout=0s           | alibaba-cloud.callTimeout     | must be longer than or equal to
            --alibaba-cloud.health.timeout=0s         | alibaba-cloud.health.timeout  | must be longer than or equal to
            --alibaba-cloud.access-key.id=my-id       | alibaba-cloud.accessKey.secret | must not be blank
            --alibaba-cloud.access-key.secret=Zq-1    | alibaba-cloud.accessKey.id    | must not be blank
            --alibaba-cloud.call-timeout=soon         | alibaba-cloud.call-timeout    | is not a valid duration
            --image-caches.vswitch-id=                | image-caches.vswitchId        | must not be blank
            --alibaba-cloud.region=cn-hangzou         | below "alibaba-cloud"         | cn-hangzhou
            --alibaba-cloud.eci-endpoint=http://eci.example | below "alibaba-cloud"   | http
            """)
    void aBadPropertyIsRefusedWithItsNameAndTheReason(
            String setting, String name, String reason, CapturedOutput output) {
        assertThatThrownBy(() -> started(setting).close()).isNotNull();

        assertThat(output).contains("APPLICATION FAILED TO START", name, reason).doesNotContain("Zq", "\tat ");
    }

    @Test
    void theProfileLiveMakesUpNothing(CapturedOutput output) {
        assertThatThrownBy(() -> live(Map.of()).close()).isNotNull();

        assertThat(output).contains("alibaba-cloud.region", "must not be blank");
    }
}
