package io.github.alicloudimages.core.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDocumentTest {

    private static JsonDocument of(String json) {
        return JsonDocument.answer("The answer", json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1795440000 | 2026-11-23T13:20:00Z",
                "1795440000000 | 2026-11-23T13:20:00Z",
                "\"1795440000\" | 2026-11-23T13:20:00Z",
                "\"2026-11-23T16:00:00Z\" | 2026-11-23T16:00:00Z",
                "1 | 1970-01-01T00:00:01Z",
                "0 |",
                "-1 |",
                "\"\" |",
                "\"tomorrow\" |",
                "null |",
                "{} |",
            })
    void a_time_is_read_in_the_forms_that_occur(String value, @Nullable Instant expected) {
        assertThat(of("{\"end\":" + value + "}").time("end")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\" a \" | a", "5 | 5", "true | true", "\" \" |", "null |", "[\"a\"] |", "{\"a\":1} |"})
    void a_text_is_what_stands_there_without_blanks(String value, @Nullable String expected) {
        assertThat(of("{\"name\":" + value + "}").text("name")).isEqualTo(expected);
        assertThat(of("{}").text("name")).isNull();
    }
}
