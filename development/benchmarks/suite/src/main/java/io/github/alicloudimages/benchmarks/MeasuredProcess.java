package io.github.alicloudimages.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Runs a part of the harness on a fresh JVM and reads the lines "metric number" that it prints. */
final class MeasuredProcess {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final List<String> flags = new ArrayList<>();
    private final Class<?> main;

    MeasuredProcess(Class<?> main, String... flags) {
        this.main = main;
        this.flags.addAll(List.of(flags));
    }

    void run(Contender contender, ServerProcess server, List<?> arguments, BiConsumer<String, Double> measured)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(flags);
        command.add("-cp");
        command.add(contender.joinedClassPath());
        command.add(main.getName());
        command.add(contender.subject());
        command.add(server.address().toString());
        arguments.forEach(argument -> command.add(argument.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + output);
        }
        output.lines().forEach(line -> read(line, measured));
    }

    private static void read(String line, BiConsumer<String, Double> measured) {
        int blank = line.indexOf(' ');
        try {
            measured.accept(line.substring(0, Math.max(0, blank)), Double.valueOf(line.substring(blank + 1)));
        } catch (NumberFormatException somethingElse) {
            System.out.println(line);
        }
    }
}
