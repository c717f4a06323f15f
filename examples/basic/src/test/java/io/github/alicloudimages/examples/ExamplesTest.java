package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    @Test
    void every_program_can_be_run_by_its_name() throws IOException {
        Path sources = Path.of("src/main/java", Examples.class.getPackageName().replace('.', '/'));
        List<String> programs;
        try (Stream<Path> files = Files.list(sources)) {
            programs = files.filter(ExamplesTest::hasMain)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("Examples"))
                    .toList();
        }
        assertThat(Examples.BY_NAME).containsOnlyKeys(programs);
    }

    @Test
    void an_unknown_name_is_answered_with_those_there_are() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean found = Examples.run("Nope", new String[0], new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(found).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"Nope\"").contains("ImagePipeline");
    }

    private static boolean hasMain(Path file) {
        try {
            return Files.readString(file).contains("static void main(");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
