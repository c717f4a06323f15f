package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** The languages of its code blocks. */
    Set<String> languages() {
        return Pattern.compile("(?m)^```(\\w+)$")
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.toSet());
    }

    /** Where its links lead, but for those to other sites. */
    List<String> links() {
        return Pattern.compile("\\]\\(([^)\\s]+)\\)")
                .matcher(text.replaceAll("(?s)```.*?```", ""))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    /** What links may lead to in it: its headings, as they are made into anchors. */
    Set<String> anchors() {
        return Pattern.compile("(?m)^#+ (.*)$")
                .matcher(text)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
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

    static String unindented(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
