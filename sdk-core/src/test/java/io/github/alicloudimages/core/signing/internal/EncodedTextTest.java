package io.github.alicloudimages.core.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
                "ümlaut",
                "镜像",
                "\ud83d\ude80 rocket",
                "\ud83d",
                "\ude80\ud83d",
                "x\ud83d"
            })
    void says_beforehand_how_long_it_will_be(String text) {
        byte[] encoded = new EncodedText(0).append(text).toBytes();

        assertThat(EncodedText.lengthOf(text)).isEqualTo(encoded.length);
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
