package io.github.alicloudimages.contract.wire;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.core.RequestOptions;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Time limits at the edge of what can be given. */
class TimeLimitsTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @Test
    void years_are_fine() {
        assertSent(Duration.ofDays(20_000));
    }

    @Test
    void the_longest_duration_there_is_means_no_limit() {
        assertSent(Duration.ofSeconds(Long.MAX_VALUE));
    }

    private static void assertSent(Duration limit) {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Call.DELETE_IMAGE_CACHE.smallAnswer())));
        RequestOptions options = RequestOptions.builder()
                .connectTimeout(limit)
                .readTimeout(limit)
                .attemptTimeout(limit)
                .callTimeout(limit)
                .build();
        assertThatCode(() -> Call.DELETE_IMAGE_CACHE.sendComplete(URI.create(SERVER.baseUrl()), options))
                .doesNotThrowAnyException();
    }
}
