package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.polling.Progress;
import java.io.Console;
import java.io.PrintStream;

/** Shows how far several things are at the same time: as bars in a terminal, as lines elsewhere. Thread-safe. */
interface Screen extends AutoCloseable {

    /** One thing that takes time. */
    interface Line {

        /** It was looked at. */
        void show(Progress progress);

        /** It is over; nothing is shown after that. */
        void end(String result);
    }

    /** Begins with a thing; it may have no name if it is the only one. */
    Line line(String name);

    @Override
    void close();

    static Screen on(PrintStream out) {
        return out.equals(System.out) && isTerminal() ? new BarScreen(out) : new PlainScreen(out);
    }

    @SuppressWarnings("SystemConsoleNull") // up to Java 21 that tells; later ones are asked
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try { // from Java 22 on there is a console also where there is no terminal
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
