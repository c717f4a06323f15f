package io.github.alicloudimages.core.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PercentEncodingTest {

    /** Texts and what becomes of them; a single character may be written as its code point. */
    static List<List<String>> encodings() {
        List<List<String>> encodings = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry :
                SignatureVector.file().path("percentEncode").properties()) {
            String name = entry.getKey();
            String text = name.startsWith("U+") ? Character.toString(Integer.parseInt(name.substring(2), 16)) : name;
            encodings.add(List.of(text, entry.getValue().textValue()));
        }
        return encodings;
    }

    @Test
    void all_encodings_are_there() {
        assertThat(encodings()).hasSize(67);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void encodes_as_the_service_does(List<String> encoding) {
        assertEncoded(encoding.get(0), encoding.get(1));
    }

    @Test
    void every_character_is_encoded_as_the_java_encoder_does_but_for_blank_asterisk_and_tilde() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x3000 ? 1 : 37) {
            String text = Character.toString(codePoint);
            String expected = URLEncoder.encode(text, StandardCharsets.UTF_8)
                    .replace("+", "%20")
                    .replace("*", "%2A")
                    .replace("%7E", "~");
            assertThat(PercentEncoding.encode(text)).isEqualTo(expected);
        }
    }

    @Test
    void half_a_surrogate_pair_becomes_a_question_mark() {
        assertEncoded("a\ud83d", "a%3F");
        assertEncoded("\ud83db", "%3Fb");
        assertEncoded("\ude80", "%3F");
        assertEncoded("\ude80\ud83d", "%3F%3F");
        assertEncoded("\ud83d\ud83d\ude80", "%3F%F0%9F%9A%80");
    }

    @Test
    void keeps_what_is_before_between_and_after() {
        assertEncoded("a b", "a%20b");
        assertEncoded("/a-b_c.d~e/", "%2Fa-b_c.d~e%2F");
        assertEncoded("~*+%", "~%2A%2B%25");
    }

    @Test
    void text_with_nothing_to_encode_is_returned_itself() {
        String text = "ABCxyz019-_.~";

        assertThat(PercentEncoding.encode(text)).isSameAs(text);
    }

    private static void assertEncoded(String text, String expected) {
        assertThat(PercentEncoding.encode(text)).isEqualTo(expected);
        StringBuilder to = new StringBuilder("k=");
        PercentEncoding.encode(text, to);
        assertThat(to.toString()).isEqualTo("k=" + expected);
    }
}
