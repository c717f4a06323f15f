package io.github.alicloudimages.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A run of an example with what it printed. */
record Run(boolean success, String output) {

    /** On the fake, where nobody is asked. */
    static Run of(Example example, String... arguments) {
        return of("", () -> false, example, List.of(arguments));
    }

    static Run of(String plan, BooleanSupplier consent, Example example, List<String> arguments, Setting... needed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        boolean success = new Launcher(out, consent).run(arguments, Map.of(), plan, example, needed);
        return new Run(success, bytes.toString(StandardCharsets.UTF_8));
    }
}
