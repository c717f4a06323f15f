package io.github.alicloudimages.core.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a b c | a;b;c",
                "  a \t b  | a;b",
                "a 'b c' | a;b c",
                "a \"b c\"d | a;b cd",
                "a '' | a;",
                "a 'b\\c' | a;b\\c",
                "a \"b\\\"c\" | a;b\"c",
                "a \"b\\c\" | a;b\\c",
                "a \"\\$b\\\\c\\'\" | a;$b\\c\\'",
                "a \"\\@b\" | a;\\@b",
                "a b\\ | a;b\\",
                "a\\ b c | a b;c",
                "a $HOME *.x; | a;$HOME;*.x;",
            })
    void splitsAsAShellDoes(String command, String words) {
        assertThat(String.join(";", CommandLine.split(command, false))).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"C:\\bin\\a.exe b | C:\\bin\\a.exe;b", "\"C:\\my bin\\\" | C:\\my bin\\"})
    void aBackslashOfWindowsIsKept(String command, String words) {
        assertThat(String.join(";", CommandLine.split(command, true))).isEqualTo(words);
    }
}
