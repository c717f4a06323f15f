package io.github.alicloudimages.contract.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.aliyun.openapiutil.Client;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.OfficialSigner;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.contract.support.Texts;
import io.github.alicloudimages.core.GenericResponse;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.ClientException;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.error.QuotaExceededException;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations without a model. */
class GenericCallTest {

    private final PlayedTransport transport = PlayedTransport.answering(200, "{\"RequestId\":\"r-1\"}");

    @ParameterizedTest
    @EnumSource
    void nested_parameters_are_flattened_as_the_official_client_does(ParameterPlacement placement) throws Exception {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("Text", Texts.EVERYTHING);
        parameters.put("Empty", "");
        parameters.put("Nothing", null);
        parameters.put("Number", 7);
        parameters.put("Flag", true);
        parameters.put("List", Arrays.asList("a", null, "c"));
        parameters.put("Nothings", List.of());
        parameters.put(
                "Objects", List.of(Map.of("Key", "k", "Values", List.of(1, 2)), Map.of("Key", Map.of("Deep", "d"))));
        parameters.put("Object", Map.of("A", Map.of("B", "b")));
        try (EciClient eci = Clients.eci(transport).build()) {
            eci.call(
                    "ListUsage",
                    parameters,
                    RequestOptions.builder().parameterPlacement(placement).build());
        }

        assertThat(transport.pairs()).isEqualTo(Client.query(parameters));
        assertThat(transport.pairs())
                .containsEntry("List.3", "c")
                .containsEntry("Objects.1.Values.2", "2")
                .doesNotContainKey("List.2");
        assertThat(transport.first().headers())
                .containsEntry("x-acs-action", "ListUsage")
                .containsEntry("x-acs-version", "2018-08-08")
                .containsEntry("authorization", OfficialSigner.ofTheTests().authorization(transport.first()));
    }

    @Test
    void numbers_are_exact() {
        Map<String, Object> numbers = Map.of(
                "Long",
                Long.MAX_VALUE,
                "Integer",
                Integer.MIN_VALUE,
                "Big",
                new BigInteger("123456789012345678901234567890"),
                "Decimal",
                new BigDecimal("1E+10"),
                "Double",
                1e10,
                "Small",
                0.1,
                "Float",
                1.5f);
        try (EciClient eci = Clients.eci(transport).build()) {
            eci.call("Anything", numbers);
        }
        assertThat(transport.pairs())
                .containsEntry("Long", "9223372036854775807")
                .containsEntry("Integer", "-2147483648")
                .containsEntry("Big", "123456789012345678901234567890")
                .containsEntry("Decimal", "10000000000")
                .containsEntry("Double", "10000000000")
                .containsEntry("Small", "0.1")
                .containsEntry("Float", "1.5");
    }

    @Test
    void a_number_that_is_none_is_refused_as_a_problem_of_the_request() {
        try (EciClient eci = Clients.eci(transport).build()) {
            assertThatThrownBy(() -> eci.call("Anything", Map.of("Ratio", Double.NaN)))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("Ratio");
        }
    }

    @Test
    void arrays_and_sets_are_flattened_or_refused_but_never_sent_as_the_name_of_an_object() {
        Map<String, Object> given = Map.of(
                "Array", new String[] {"a", "b"},
                "Numbers", new int[] {1, 2},
                "Set", new LinkedHashSet<>(List.of("a", "b")));
        given.forEach((name, value) -> {
            PlayedTransport recorded = PlayedTransport.answering(200, "{}");
            try (EciClient eci = Clients.eci(recorded).build()) {
                eci.call("Anything", Map.of(name, value));
                assertThat(recorded.pairs()).containsOnlyKeys(name + ".1", name + ".2");
            } catch (ClientException | IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining(name);
            }
        });
    }

    @Test
    void the_region_of_the_parameters_picks_the_endpoint() {
        try (EciClient eci = Clients.eci(transport).build()) {
            eci.call("ListUsage", Map.of("RegionId", "cn-beijing"));
        }
        assertThat(transport.first().url()).isEqualTo("https://eci.cn-beijing.aliyuncs.com/");
    }

    @Test
    void the_answer_is_a_map_of_plain_types() {
        PlayedTransport answering = PlayedTransport.answering(
                200,
                "{\"RequestId\":\"r-1\",\"Text\":\"\u4f60\",\"Int\":7,\"Long\":9007199254740993,"
                        + "\"Big\":12345678901234567890,\"Decimal\":1.10,\"Flag\":true,\"Null\":null,"
                        + "\"List\":[1,\"a\",{\"x\":[]}],\"Object\":{\"a\":{\"b\":1}}}");
        GenericResponse response;
        try (EhpcClient ehpc = Clients.ehpc(answering).build()) {
            response = ehpc.call("GetAppVersions", Map.of());
        }
        Map<String, Object> body = response.body();
        assertThat(body)
                .containsEntry("Text", "\u4f60")
                .containsEntry("Int", 7)
                .containsEntry("Long", 9007199254740993L)
                .containsEntry("Big", new BigInteger("12345678901234567890"))
                .containsEntry("Decimal", new BigDecimal("1.10"))
                .containsEntry("Flag", true)
                .containsEntry("Null", null)
                .containsEntry("List", List.of(1, "a", Map.of("x", List.of())))
                .containsEntry("Object", Map.of("a", Map.of("b", 1)));
        assertThat(response.requestId()).isEqualTo("r-1");
        assertThat(response.metadata().httpStatus()).isEqualTo(200);
        assertThatThrownBy(() -> body.put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(answering.first().headers())
                .containsEntry("x-acs-action", "GetAppVersions")
                .containsEntry("x-acs-version", "2023-07-01");
    }

    @Test
    void a_client_token_among_the_parameters_is_known_to_the_call() {
        try (EciClient eci = Clients.eci(transport).build()) {
            assertThat(eci.call("CreateSomething", Map.of("ClientToken", "t-1"))
                            .metadata()
                            .clientToken())
                    .isEqualTo("t-1");
        }
    }

    @Test
    void errors_are_typed() {
        QuotaExceededException thrown = catchThrowableOfType(
                QuotaExceededException.class,
                () -> call(403, "{\"RequestId\":\"r-2\",\"Code\":\"QuotaExceeded\",\"Message\":\"full\"}"));
        assertThat(thrown.operation()).isEqualTo("ListUsage");
        assertThat(thrown.requestId()).isEqualTo("r-2");
        assertThat(thrown).hasMessageContaining("ListUsage").hasMessageContaining("QuotaExceeded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "<html>", "{\"a\":", "{} x"})
    void what_is_no_object_is_a_parse_exception(String body) {
        ResponseParseException thrown = catchThrowableOfType(ResponseParseException.class, () -> call(200, body));
        assertThat(thrown).isNotNull();
        assertThat(thrown.outcomeUnknown()).isTrue();
    }

    @Test
    void success_false_is_an_error() {
        ServiceException thrown = catchThrowableOfType(
                ServiceException.class, () -> call(200, "{\"RequestId\":\"r-2\",\"Success\":false}"));
        assertThat(thrown.requestId()).isEqualTo("r-2");
    }

    @Test
    void a_name_given_twice_is_refused() {
        Map<String, Object> twice = new LinkedHashMap<>();
        twice.put("Image.1", "a");
        twice.put("Image", List.of("b"));
        try (EciClient eci = Clients.eci(transport).build()) {
            assertThatThrownBy(() -> eci.call("Anything", twice))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("Image.1");
        }
        assertThat(transport.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\nb", "caf\u00e9"})
    void an_action_that_cannot_travel_in_a_header_is_refused_before_anything_is_sent(String action) {
        try (EciClient eci = Clients.eci(transport).build()) {
            assertThatThrownBy(() -> eci.call(action, Map.of()))
                    .isInstanceOfAny(ClientException.class, IllegalArgumentException.class);
        }
        assertThat(transport.requests()).isEmpty();
    }

    private static GenericResponse call(int status, String body) {
        try (EciClient eci =
                Clients.eci(PlayedTransport.answering(status, body)).build()) {
            return eci.call("ListUsage", Map.of());
        }
    }
}
