package io.github.alicloudimages.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.testing.RandomText;
import io.github.alicloudimages.testing.Seed;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text arrives as it was given, as far as UTF-8 has it; half a character is refused before anything is sent. */
@Timeout(60)
class ParametersFuzzTest {

    private static final int TRIALS = 200;

    static Stream<Long> seeds() {
        return Seed.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_text_arrives_as_it_was_given(long seed) {
        Seed.trials(seed, TRIALS, random -> {
            String name = "N" + RandomText.whole(random);
            String value = RandomText.whole(random);
            String more = "M" + RandomText.whole(random);
            PlayedTransport transport = PlayedTransport.answering(200, "{\"RequestId\":\"r\"}");
            try (EciClient eci = Clients.eci(transport)
                    .parameterPlacement(random.nextBoolean() ? ParameterPlacement.BODY : ParameterPlacement.QUERY)
                    .build()) {
                eci.call(
                        "ListUsage",
                        Map.of(name, value),
                        RequestOptions.builder().parameter(more, value).build());
            }
            Map<String, String> pairs = Pairs.of(transport.first());
            assertThat(pairs)
                    .containsEntry(name, value)
                    .containsEntry(more, value)
                    .hasSize(2);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void half_a_character_is_refused_wherever_it_stands(long seed) {
        PlayedTransport transport = PlayedTransport.answering(200, "{\"RequestId\":\"r\",\"ImageCacheId\":\"i\"}");
        try (EciClient eci = Clients.eci(transport).build()) {
            Seed.trials(seed, TRIALS, random -> {
                String broken = RandomText.broken(random);
                refused(() -> eci.call("ListUsage", Map.of("Name", broken)));
                refused(() -> eci.call("ListUsage", Map.of(broken, "value")));
                refused(() -> eci.call(
                        "ListUsage",
                        Map.of(),
                        RequestOptions.builder().parameter("Name", broken).build()));
                refused(() -> eci.createImageCache(CreateImageCacheRequest.builder()
                        .imageCacheName("cache")
                        .securityGroupId("sg-1")
                        .vSwitchId("vsw-1")
                        .images(broken)
                        .build()));
                assertThat(transport.requests()).isEmpty();
            });
        }
    }

    private static void refused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("surrogate");
    }
}
