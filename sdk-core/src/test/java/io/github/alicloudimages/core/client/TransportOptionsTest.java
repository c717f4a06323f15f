package io.github.alicloudimages.core.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.alicloudimages.core.endpoint.EndpointRules;
import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.OkHttpTransport;
import io.github.alicloudimages.core.http.ProxyOptions;
import io.github.alicloudimages.core.http.TlsOptions;
import io.github.alicloudimages.core.pipeline.internal.PipelineSettings;
import io.github.alicloudimages.core.pipeline.internal.ServiceDescription;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransportOptionsTest {

    private static final class Builder extends ClientBuilder<Builder> {

        Builder() {
            super(new ServiceDescription(
                    "Test",
                    "Test",
                    "2020-01-01",
                    EndpointRules.builder("t.{region}.example.test", "t-vpc.{region}.example.test")
                            .build(),
                    code -> null));
        }

        @Override
        protected Builder self() {
            return this;
        }

        PipelineSettings build() {
            return buildSettings();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | false | false | connectTimeout: an option
            false | true  | false | proxy: an option
            false | false | true  | tls: an option
            true  | true  | true  | connectTimeout, proxy, tls: options
            """)
    void options_of_the_transport_do_not_go_with_a_shared_one(
            boolean connectTimeout, boolean proxy, boolean tls, String message) {
        try (HttpTransport shared = OkHttpTransport.create()) {
            Builder builder = builder().transport(shared);
            if (connectTimeout) {
                builder.connectTimeout(Duration.ofSeconds(1));
            }
            if (proxy) {
                builder.proxy(ProxyOptions.none());
            }
            if (tls) {
                builder.tls(TlsOptions.builder().build());
            }

            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(builder::build)
                    .withMessageStartingWith(message);
        }
    }

    @Test
    void options_of_the_transport_go_with_a_client_of_its_own() {
        PipelineSettings settings = builder()
                .proxy(ProxyOptions.none())
                .tls(TlsOptions.builder().build())
                .connectTimeout(Duration.ofSeconds(1))
                .build();

        assertThat(settings.ownsTransport()).isTrue();
        settings.transport().close();
    }

    @Test
    void null_stands_for_the_default() {
        try (HttpTransport shared = OkHttpTransport.create()) {
            PipelineSettings settings =
                    builder().transport(shared).proxy(null).tls(null).build();

            assertThat(settings.transport()).isSameAs(shared);
        }
    }

    private static Builder builder() {
        return new Builder().endpoint(URI.create("http://localhost:1"));
    }
}
