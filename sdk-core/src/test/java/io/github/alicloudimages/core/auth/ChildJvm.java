package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Another process with the same classes. */
final class ChildJvm {

    private ChildJvm() {}

    /** Runs a program to its end. */
    static String run(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        return run(Map.of(), main, arguments);
    }

    /** Runs a program to its end, with these environment variables added. */
    static String run(Map<String, String> variables, Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        List<String> command =
                Stream.concat(java, Stream.of(arguments).map(String::valueOf)).toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s", output).isZero();
        return output;
    }
}
