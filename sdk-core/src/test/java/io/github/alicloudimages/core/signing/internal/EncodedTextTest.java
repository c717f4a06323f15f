package io.github.alicloudimages.core.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain-._~09",
                "a b&c",
                "ümlaut, then ASCII / and ü again",
                "镜像",
                "\ud83d\ude80 rocket",
                "~\u007f\u0080\u07ff\u0800\uffff"
            })
    void is_read_back_by_any_decoder(String text) {
        String encoded = new EncodedText(0).append(text).toString();

        assertThat(encoded).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude80", "x\ud83d", "\ud83dx"})
    void half_a_surrogate_pair_becomes_a_question_mark(String text) {
        assertThat(new EncodedText(0).append(text)).hasToString(text.replaceAll("[^x]", "%3F"));
    }

    @Test
    void nothing_is_left_of_what_was_wiped() {
        EncodedText text = new EncodedText(8).append("secret");

        text.wipe();

        assertThat(text).hasToString("");
        assertThat(text.append("a")).hasToString("a");
    }

    @Test
    void is_cut_and_goes_on_from_there() {
        EncodedText text = new EncodedText(1).appendPlain("Tag").appendPlain('.');

        text.cutTo(3);

        assertThat(text.appendPlain(".1")).hasToString("Tag.1");
    }

    @Test
    void bytes_that_were_handed_out_do_not_change_when_more_is_appended() {
        EncodedText text = new EncodedText(3).append("abc");
        byte[] handedOut = text.toBytes();

        text.append("d");

        assertThat(handedOut).isEqualTo("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(text).hasToString("abcd");
    }

    @Test
    void grows_where_it_gets_longer_than_was_known() {
        assertThat(new EncodedText(1).append("a/").appendPlain('&').append("b")).hasToString("a%2F&b");
    }
}
