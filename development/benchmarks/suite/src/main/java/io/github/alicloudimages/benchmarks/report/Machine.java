package io.github.alicloudimages.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the numbers were measured on. */
final class Machine {

    private Machine() {}

    static String describe() throws IOException {
        return Runtime.getRuntime().availableProcessors() + " cores" + model() + ", "
                + System.getProperty("os.name") + ", "
                + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.version");
    }

    /** Where the operating system tells. */
    private static String model() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(processors)) {
            return "";
        }
        try (var lines = Files.lines(processors)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> " of " + line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }
}
