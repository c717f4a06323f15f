package io.github.alicloudimages.core.pipeline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMatcherTest {

    @ParameterizedTest
    @ValueSource(strings = {"hunter2", "p%41ss", "%25", "a+b c", "\\", "\"q\\b", "\u00e4\ud83d\ude00", "%%25%"})
    void findsEveryForm(String secret) {
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String twice = URLEncoder.encode(form, StandardCharsets.UTF_8);
        String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
        String jsonInForm = URLEncoder.encode(json, StandardCharsets.UTF_8);
        for (String quoted :
                new String[] {secret, form, twice, form.toLowerCase(Locale.ROOT), json, jsonInForm, unicode(secret)}) {
            assertThat(new SecretMatcher(secret, quoted).endAt(0)).as(quoted).isEqualTo(quoted.length());
        }
    }

    @Test
    void findsNothingInOtherText() {
        assertThat(new SecretMatcher("hunter2", "hunter3").endAt(0)).isEqualTo(-1);
        assertThat(new SecretMatcher("hunter2", "hunter").endAt(0)).isEqualTo(-1);
        assertThat(new SecretMatcher("ab", "%6").endAt(0)).isEqualTo(-1);
        assertThat(new SecretMatcher("ab", "\\u006").endAt(0)).isEqualTo(-1);
    }

    @Test
    void aLongSecretNeedsNoDeepStackAndABodyOfEscapesNoTime() {
        String secret = "T0ken%".repeat(2_000);
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        assertThat(new SecretMatcher(secret, form).endAt(0)).isEqualTo(form.length());
        String backslashes = "\\".repeat(16_384);
        for (int i = 0; i < backslashes.length(); i++) {
            assertThat(new SecretMatcher("x", backslashes).endAt(i)).isEqualTo(-1);
        }
    }

    private static String unicode(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append("\\u").append(String.format("%04X", unit)));
        return escaped.toString();
    }
}
