package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void itsCodeIsThatOfATest() throws IOException {
        String tested = unindented(
                Files.readString(Path.of("src/test/java/io/github/alicloudimages/examples/ReadmeSnippetsTest.java")));

        assertThat(blocks("java"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(tested).contains(unindented(code)));
    }

    @Test
    void itsCommandsAreThoseThatAreRunForEveryChange() throws IOException {
        String ci = Files.readString(ROOT.resolve(".ci/run"));

        assertThat(blocks("sh").get(0).lines().toList())
                .hasSize(2)
                .allSatisfy(command -> assertThat(ci).contains("\n" + command.replaceFirst(" +#.*", "")));
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
