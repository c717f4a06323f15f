package io.github.alicloudimages.core.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalRequestTest {

    private static CanonicalRequest.Builder post() {
        return CanonicalRequest.builder().method("POST");
    }

    @Test
    void has_the_parts_line_by_line() {
        CanonicalRequest request = post().path("/a/b")
                .query(Map.of("b", "2", "a", "1"))
                .headers(Map.of("host", "h", "x-acs-date", "d"))
                .build();

        assertThat(request.text("digest"))
                .isEqualTo("POST\n/a/b\na=1&b=2\nhost:h\nx-acs-date:d\n\nhost;x-acs-date\ndigest");
    }

    @Test
    void all_but_the_method_can_be_left_out() {
        assertThat(post().build().text("digest")).isEqualTo("POST\n/\n\n\n\ndigest");
        assertThat(post().build().payload()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(CanonicalRequest.builder()::build)
                .withMessageContaining("method");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t", "/"})
    void path_that_is_missing_or_blank_is_the_root(String path) {
        assertThat(post().path("/before").path(path).build().text("")).startsWith("POST\n/\n");
    }

    @Test
    void path_is_not_encoded() {
        assertThat(post().path("/a b/%2F/é").build().text("")).startsWith("POST\n/a b/%2F/é\n");
    }

    @Test
    void header_names_are_lower_cased_before_they_are_sorted() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-acs-b", "4");
        headers.put("X-Acs-Z", "5");
        headers.put("X-ACS-A", "3");
        headers.put("Content-Type", "1");
        headers.put("HOST", "2");

        CanonicalRequest request = post().headers(headers).build();

        assertThat(request.signedHeaders()).isEqualTo("content-type;host;x-acs-a;x-acs-b;x-acs-z");
        assertThat(request.text(""))
                .contains("\ncontent-type:1\nhost:2\nx-acs-a:3\nx-acs-b:4\nx-acs-z:5\n\n" + request.signedHeaders());
    }

    @Test
    void header_names_are_lower_cased_alike_in_every_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(post().headers(Map.of("X-ACS-ACTION", "a")).build().signedHeaders())
                    .isEqualTo("x-acs-action");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void only_host_content_type_and_acs_headers_are_signed() {
        Map<String, String> headers = new HashMap<>();
        headers.put("host", "h");
        headers.put("Authorization", "secret");
        headers.put("User-Agent", "u");
        headers.put("Accept", "*/*");
        headers.put("content-length", "0");
        headers.put("x-acsdate", "no");
        headers.put("x-sdk-client", "no");

        assertThat(post().headers(headers).build().signedHeaders()).isEqualTo("host");
    }

    @Test
    void header_values_lose_the_blanks_around_them() {
        assertThat(post().headers(Map.of("x-acs-a", " \t b  c\r\n", "x-acs-e", "  "))
                        .build()
                        .text(""))
                .contains("\nx-acs-a:b  c\nx-acs-e:\n");
    }

    @Test
    void header_given_in_two_cases_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> post().headers(Map.of("Host", "secret-a", "host", "secret-b")))
                .withMessageContaining("host")
                .withMessageNotContaining("secret");
    }

    @Test
    void signed_header_without_a_value_is_refused() {
        Map<String, String> headers = new HashMap<>();
        headers.putAll(Collections.singletonMap("x-acs-date", null));

        assertThatNullPointerException()
                .isThrownBy(() -> post().headers(headers))
                .withMessageContaining("x-acs-date");
    }

    @Test
    void digest_in_the_headers_is_taken_in_any_case_and_without_blanks() {
        assertThat(post().headers(Map.of("X-Acs-Content-SHA256", " abc "))
                        .build()
                        .givenPayloadHash())
                .isEqualTo("abc");
        assertThat(post().headers(Map.of("host", "h")).build().givenPayloadHash())
                .isNull();
    }

    @Test
    void query_value_that_is_null_is_signed_as_empty() {
        assertThat(CanonicalQuery.of(Collections.singletonMap("a", null))).isEqualTo("a=");
        assertThat(CanonicalQuery.of(Map.of("a", ""))).isEqualTo("a=");
        assertThat(CanonicalQuery.of(Map.of())).isEmpty();
    }

    @Test
    void query_is_sorted_by_utf_16_units_of_the_names_as_they_are() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("\uff5e", "3");
        query.put("\ud83d\ude80", "2");
        query.put("a", "1");

        assertThat(CanonicalQuery.of(query)).isEqualTo("a=1&%F0%9F%9A%80=2&%EF%BD%9E=3");
    }

    @Test
    void order_of_the_given_map_does_not_matter() {
        Map<String, String> query = new TreeMap<>(Comparator.reverseOrder());
        query.putAll(Map.of("a", "1", "b", "2", "C", "3"));
        Map<String, String> headers = new TreeMap<>(Comparator.reverseOrder());
        headers.putAll(Map.of("host", "1", "x-acs-a", "2"));

        assertThat(post().query(query).headers(headers).build().text(""))
                .isEqualTo("POST\n/\nC=3&a=1&b=2\nhost:1\nx-acs-a:2\n\nhost;x-acs-a\n");
    }

    @Test
    void changes_of_what_was_given_have_no_effect() {
        Map<String, String> query = new HashMap<>(Map.of("a", "1"));
        Map<String, String> headers = new HashMap<>(Map.of("host", "h"));
        byte[] payload = "body".getBytes(StandardCharsets.UTF_8);
        CanonicalRequest.Builder builder = post().query(query).headers(headers).payload(payload);
        CanonicalRequest request = builder.build();
        String text = request.text("");

        query.put("b", "2");
        headers.put("x-acs-a", "1");
        payload[0] = 'x';
        builder.method("GET").path("/other").query(query).headers(headers).payload(payload);

        assertThat(request.text("")).isEqualTo(text);
        assertThat(request.payload()).asString(StandardCharsets.UTF_8).isEqualTo("body");
    }

    @Test
    void a_setter_replaces_what_was_set_before() {
        CanonicalRequest request = post().query(Map.of("a", "1"))
                .query(Map.of("b", "2"))
                .headers(Map.of("host", "h"))
                .headers(Map.of("x-acs-a", "1"))
                .build();

        assertThat(request.text("")).isEqualTo("POST\n/\nb=2\nx-acs-a:1\n\nx-acs-a\n");
    }

    @Test
    void text_form_shows_no_header_query_or_payload() {
        CanonicalRequest request = post().path("/p")
                .query(Map.of("Password", "hidden-1"))
                .headers(Map.of("x-acs-security-token", "hidden-2"))
                .payload("hidden-3".getBytes(StandardCharsets.UTF_8))
                .build();

        assertThat(request).hasToString("CanonicalRequest{POST /p}");
    }
}
