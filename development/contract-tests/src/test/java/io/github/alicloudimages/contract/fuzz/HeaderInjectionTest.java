package io.github.alicloudimages.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.contract.resilience.stage.Request;
import io.github.alicloudimages.contract.resilience.stage.ScriptedServer;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.DeleteImageCacheRequest;
import io.github.alicloudimages.testing.RandomText;
import io.github.alicloudimages.testing.Seed;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of the user's becomes a header, or a second request, of its own: looked at where the bytes arrive. */
@Timeout(60)
class HeaderInjectionTest {

    private static final int TRIALS = 15;

    private static final List<String> BREAKS = List.of(
            "a\r\nX-Evil: 1",
            "a\nX-Evil: 1",
            "a\rX-Evil: 1",
            "a\r\n\r\nPOST / HTTP/1.1\r\nHost: evil\r\n\r\n",
            "a\0\r\nX-Evil: 1",
            "a\u0085X-Evil: 1",
            "a\u2028X-Evil: 1",
            "a\u010d\u010aX-Evil: 1", // whose lower bytes are those of a line break
            "a%0d%0aX-Evil: 1",
            "\u001b[2J",
            "\u007f",
            "\r\n");

    private static final Set<String> KNOWN = Set.of(
            "host",
            "accept",
            "accept-encoding",
            "user-agent",
            "content-type",
            "content-length",
            "connection",
            "x-acs-action",
            "x-acs-version",
            "x-acs-date",
            "x-acs-signature-nonce",
            "x-acs-content-sha256",
            "x-acs-security-token",
            "x-acs-bearer-token",
            "authorization",
            "x-mine");

    private static final String ANSWER = "{\"RequestId\":\"r-1\"}";

    private static ScriptedServer server;

    @BeforeAll
    static void start() {
        server = new ScriptedServer(URI.create("http://127.0.0.1:1")).always(HeaderInjectionTest::answer);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static boolean answer(Connection connection) throws IOException {
        return connection.answer(200, "Content-Type: application/json", ANSWER.getBytes(StandardCharsets.UTF_8));
    }

    /** Where a user's text can get in. */
    enum Place {
        OPERATION {
            @Override
            void call(String text) {
                send(client(), text, Map.of(), RequestOptions.NONE);
            }
        },
        HEADER_NAME {
            @Override
            void call(String text) {
                options(RequestOptions.builder().header(text, "value"));
            }
        },
        HEADER_VALUE {
            @Override
            void call(String text) {
                options(RequestOptions.builder().header("x-mine", text));
            }
        },
        USER_AGENT {
            @Override
            void call(String text) {
                send(client().userAgentSuffix(text));
            }
        },
        ACCESS_KEY_ID {
            @Override
            void call(String text) {
                send(client().credentialsProvider(() -> Credentials.of(text, "s")));
            }
        },
        ACCESS_KEY_SECRET {
            @Override
            void call(String text) {
                send(client().credentialsProvider(() -> Credentials.of("id", text)));
            }
        },
        SECURITY_TOKEN {
            @Override
            void call(String text) {
                send(client().credentialsProvider(() -> Credentials.of("id", "s", text)));
            }
        },
        BEARER_TOKEN {
            @Override
            void call(String text) {
                send(client().credentialsProvider(() -> Credentials.bearer(text, null)));
            }
        },
        REGION {
            @Override
            void call(String text) {
                send(client().endpoint(null).region(text));
            }
        },
        REGION_BESIDE_AN_ENDPOINT {
            @Override
            void call(String text) {
                send(client().region(text));
            }
        },
        REGION_OF_A_REQUEST {
            @Override
            void call(String text) {
                send(client(), "ListUsage", Map.of("RegionId", text), RequestOptions.NONE);
            }
        },
        ENDPOINT {
            @Override
            void call(String text) {
                URI endpoint;
                try {
                    endpoint =
                            new URI("http", null, "127.0.0.1", server.endpoint().getPort(), "/" + text, null, null);
                } catch (URISyntaxException none) {
                    throw new IllegalArgumentException(none);
                }
                send(client().endpoint(endpoint));
            }
        },
        PARAMETER_NAME {
            @Override
            void call(String text) {
                options(RequestOptions.builder().parameter(text, "value"));
            }
        },
        PARAMETER_IN_THE_BODY {
            @Override
            void call(String text) {
                options(RequestOptions.builder().parameter("Name", text));
            }
        },
        PARAMETER_IN_THE_QUERY {
            @Override
            void call(String text) {
                options(RequestOptions.builder()
                        .parameterPlacement(ParameterPlacement.QUERY)
                        .parameter("Name", text));
            }
        },
        CLIENT_TOKEN {
            @Override
            void call(String text) {
                try (EciClient eci = client().build()) {
                    eci.deleteImageCache(DeleteImageCacheRequest.builder()
                            .imageCacheId("imc-1")
                            .clientToken(text)
                            .build());
                }
            }
        };

        abstract void call(String text);

        private static EciClient.Builder client() {
            return Clients.eci(server.endpoint());
        }

        private static void options(RequestOptions.Builder options) {
            send(client(), "ListUsage", Map.of(), options.build());
        }

        private static void send(EciClient.Builder client) {
            send(client, "ListUsage", Map.of(), RequestOptions.NONE);
        }

        private static void send(
                EciClient.Builder client, String action, Map<String, ?> parameters, RequestOptions options) {
            try (EciClient eci = client.build()) {
                eci.call(action, parameters, options);
            }
        }
    }

    static Stream<Arguments> seeds() {
        return Seed.seeds().flatMap(seed -> Stream.of(Place.values()).map(place -> Arguments.of(place, seed)));
    }

    @ParameterizedTest
    @EnumSource
    void a_line_break_is_refused_or_encoded(Place place) {
        BREAKS.forEach(text -> verify(place, text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_text_is_refused_or_encoded(Place place, long seed) {
        Seed.trials(seed, TRIALS, random -> verify(place, RandomText.whole(random)));
    }

    private static void verify(Place place, String text) {
        server.forget();
        boolean refused = false;
        try {
            place.call(text);
        } catch (AlibabaCloudException | IllegalArgumentException expected) {
            refused = true;
            assertThat(expected.getMessage()).as("a message").isNotBlank();
        }
        if (refused) {
            assertThat(server.begun())
                    .as("requests after a refusal of %s", place)
                    .isZero();
            return;
        }
        assertThat(server.begun()).as("requests").isEqualTo(1);
        Request request = server.requests().get(0);
        if (place != Place.HEADER_NAME) {
            assertThat(KNOWN).as("the headers that are known").containsAll(request.headerNames());
        }
        assertThat(request.headerNames()).as("headers").doesNotContain("x-evil").doesNotHaveDuplicates();
        assertThat(request.requestLine()).matches("POST /(\\?[!-~]*)? HTTP/1.1");
    }
}
