package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A document of the project, and the code in it. */
record Document(String text) {

    static final Path ROOT = Path.of("../..");

    /** By its path from the root of the project. */
    static Document at(String path) throws IOException {
        return new Document(Files.readString(ROOT.resolve(path)));
    }

    /** The code blocks of a language. */
    List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** Fails unless each block of Java stands in one of these tests, which are compiled and run. */
    void showsCodeOf(Class<?>... tests) throws IOException {
        StringBuilder tested = new StringBuilder();
        for (Class<?> test : tests) {
            Path source = Path.of("src/test/java", test.getName().replace('.', '/') + ".java");
            tested.append(unindented(Files.readString(source))).append('\n');
        }
        assertThat(blocks("java"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(tested).contains(unindented(code)));
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
