package io.github.alicloudimages.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the generated files, or checks that they are those that would be written. */
public final class Main {

    static final String COMMAND = "mvn -q -pl development/codegen process-classes exec:java@write";

    private Main() {}

    /**
     * Runs the generator.
     *
     * @param arguments {@code write} or {@code check}, then product modules or directories that hold them
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: write|check <product module or repository root>...");
        }
        List<Output> outputs = new ArrayList<>();
        for (String directory : List.of(arguments).subList(1, arguments.length)) {
            outputs.addAll(Outputs.of(Path.of(directory)));
        }
        switch (arguments[0]) {
            case "write" -> write(outputs);
            case "check" -> check(outputs);
            default -> throw new IllegalArgumentException("write or check, not " + arguments[0]);
        }
    }

    private static void write(List<Output> outputs) throws IOException {
        for (Output output : outputs) {
            output.write();
        }
    }

    private static void check(List<Output> outputs) throws IOException {
        List<String> differences = differences(outputs);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("generated files are not current:\n  " + String.join("\n  ", differences)
                    + "\nTo write them: " + COMMAND);
        }
    }

    /** What {@code write} would change: one line for each file. */
    static List<String> differences(List<Output> outputs) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Output output : outputs) {
            differences.addAll(output.differences());
        }
        return differences;
    }
}
