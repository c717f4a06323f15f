package io.github.alicloudimages.contract.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A success that cannot be read as one is one exception with everything that is known. */
class UnreadableAnswersTest {

    static Stream<Arguments> unreadable() {
        Map<String, String> bodies = Map.ofEntries(
                Map.entry("nothing", ""),
                Map.entry("a blank", " \n"),
                Map.entry("HTML", "<!DOCTYPE html><html><body>Welcome</body></html>"),
                Map.entry("truncated JSON", "{\"RequestId\":\"r-1\",\"Image"),
                Map.entry("truncated after a value", "{\"RequestId\":\"r-1\""),
                Map.entry("an array", "[{\"RequestId\":\"r-1\"}]"),
                Map.entry("null", "null"),
                Map.entry("a text", "\"fine\""),
                Map.entry("a number", "42"),
                Map.entry("something behind the object", "{\"RequestId\":\"r-1\"} {\"more\":1}"),
                Map.entry("garbage behind the object", "{\"RequestId\":\"r-1\"}]"),
                Map.entry("nesting without end", "{\"a\":".repeat(5000)),
                Map.entry("deep nesting of what is unknown", "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}"),
                Map.entry("an object for a text", "{\"RequestId\":{\"a\":1}}"),
                Map.entry("an array for a text", "{\"RequestId\":[\"r-1\"]}"),
                Map.entry("single quotes", "{'RequestId':'r-1'}"),
                Map.entry("a text of the wrong encoding", "{\"RequestId\":\"\u0000\"}"));
        return bodies.entrySet().stream()
                .flatMap(body ->
                        Stream.of(Call.values()).map(call -> Arguments.of(body.getKey(), call, body.getValue())));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("unreadable")
    void is_a_parse_exception(String what, Call call, String body) {
        ResponseParseException thrown = thrown(call, PlayedTransport.json(200, body));

        assertThat(thrown.httpStatus()).isEqualTo(200);
        assertThat(thrown.headers()).containsKey("content-type");
        assertThat(thrown.requestId()).isEqualTo("id-of-the-header");
        assertThat(thrown.operation()).isEqualTo(call.operation());
        assertThat(thrown.rawBody()).isEqualTo(body.substring(0, Math.min(body.length(), 4096)));
        assertThat(thrown)
                .hasMessageContaining(call.operation())
                .hasMessageContaining("200")
                .hasMessageContaining("id-of-the-header");
        assertThat(thrown.getMessage()).hasSizeLessThan(1500);
        assertThat(thrown.attempts()).isNotEmpty();
        if (call.creates()) {
            assertThat(thrown.outcomeUnknown()).isTrue();
        }
        if (call.reads()) {
            assertThat(thrown.outcomeUnknown()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMIT_CONTAINER", "CREATE_IMAGE_CACHE", "ADD_IMAGE"})
    void an_id_that_is_missing_null_empty_or_blank_leaves_the_outcome_unknown(Call call) {
        for (String id : List.of("", ",\"ID\":null", ",\"ID\":\"\"", ",\"ID\":\" \\n\"")) {
            String body = "{\"RequestId\":\"r-1\"" + id.replace("ID", call.requiredId()) + "}";
            ResponseParseException thrown = thrown(call, PlayedTransport.json(200, body));

            assertThat(thrown).hasMessageContaining(call.requiredId()).hasMessageContaining("r-1");
            assertThat(thrown.requestId()).isEqualTo("r-1");
            assertThat(thrown.rawBody()).isEqualTo(body);
            assertThat(thrown.outcomeUnknown()).isTrue();
            assertThat(thrown.clientToken() != null).isEqualTo(call.hasClientToken());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMIT_CONTAINER", "ADD_IMAGE"})
    void a_create_without_token_names_the_call_that_tells(Call call) {
        ResponseParseException thrown = thrown(call, PlayedTransport.json(200, "{}"));
        assertThat(thrown).hasMessageContaining(call == Call.ADD_IMAGE ? "ListImages" : "DescribeCommitContainerTask");
    }

    @Test
    void the_token_that_makes_repeating_safe_is_named() {
        ResponseParseException thrown = thrown(Call.CREATE_IMAGE_CACHE, PlayedTransport.json(200, "{}"));
        assertThat(thrown.clientToken()).isNotEmpty();
        assertThat(thrown).hasMessageContaining(thrown.clientToken());
    }

    @Test
    void html_in_a_200_names_endpoint_and_content_type() {
        HttpResponse portal = new HttpResponse(
                200,
                Map.of("content-type", List.of("text/html; charset=gbk")),
                "<html>log in first</html>".getBytes(StandardCharsets.UTF_8));
        ResponseParseException thrown = thrown(Call.ADD_IMAGE, portal);

        assertThat(thrown).hasMessageContaining("text/html").hasMessageContaining("ehpcinstant.cn-hangzhou");
        assertThat(thrown.requestId()).isNull();
    }

    @Test
    void a_204_without_body_is_no_success() {
        HttpResponse empty = new HttpResponse(204, Map.of(), new byte[0]);
        assertThat(thrown(Call.DELETE_IMAGE_CACHE, empty).httpStatus()).isEqualTo(204);
    }

    @Test
    void the_snippet_is_bounded() {
        String body = "<html>" + "\u00e9".repeat(200_000);
        assertThat(thrown(Call.CREATE_IMAGE_CACHE, PlayedTransport.json(200, body))
                        .rawBody())
                .hasSize(4096)
                .startsWith("<html>\u00e9");
    }

    @Test
    void a_number_that_does_not_fit_is_not_cut() {
        ResponseParseException thrown = thrown(
                Call.DESCRIBE_IMAGE_CACHES,
                PlayedTransport.json(200, "{\"RequestId\":\"r\",\"TotalCount\":4294967296}"));
        assertThat(thrown).hasMessageContaining("TotalCount");
    }

    @Test
    void the_message_says_what_is_wrong_with_the_json() {
        assertThat(thrown(Call.LIST_IMAGES, PlayedTransport.json(200, "{\"RequestId\":\"r")))
                .hasMessageContaining("ends in the middle of the JSON");
        assertThat(thrown(Call.LIST_IMAGES, PlayedTransport.json(200, "{\"a\":" + "[".repeat(101))))
                .hasMessageContaining("nested deeper than 100 levels");
        assertThat(thrown(Call.LIST_IMAGES, PlayedTransport.json(200, "{\"RequestId\":\"r\",'a':1}")))
                .hasMessageContaining("is not valid JSON, from byte 17 on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"PageSize\":1.5 | PageSize is not a whole number, but a number",
                "\"PageSize\":1e-1 | PageSize is not a whole number, but a number",
                "\"PageSize\":9223372036854775808 | PageSize is not a whole number, but a number",
                "\"PageSize\":10000000000000000000000000000000000000000.0 | PageSize is not a whole number, but a number",
                "\"PageSize\":\"many\" | PageSize is not a whole number, but a text",
                "\"PageSize\":true | PageSize is not a whole number, but true or false",
                "\"PageSize\":{} | PageSize is not a whole number, but an object",
                "\"Success\":1 | Success is not true or false, but a number",
                "\"Success\":\"yes\" | Success is not true or false, but a text",
                "\"Success\":[] | Success is not true or false, but an array",
                "\"Images\":{} | Images is not an array, but an object",
                "\"Images\":[[]] | Images[0] is not an object, but an array",
                "\"Images\":[null,{\"Name\":[]}] | Images[0].Name is not text, but an array",
            })
    void what_stands_where_something_else_belongs_is_told(String member, String problem) {
        assertThat(thrown(Call.LIST_IMAGES, PlayedTransport.json(200, "{\"RequestId\":\"r\"," + member + "}")))
                .hasMessageContaining(problem);
    }

    private static ResponseParseException thrown(Call call, HttpResponse response) {
        ResponseParseException thrown = catchThrowableOfType(
                ResponseParseException.class, () -> call.send(PlayedTransport.answering(response)));
        assertThat(thrown).isNotNull();
        return thrown;
    }
}
