package io.github.alicloudimages.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Asks the person at the keyboard; where nobody answers, nobody has agreed. */
final class Consent implements BooleanSupplier {

    private final BufferedReader in;
    private final PrintStream out;

    Consent(InputStream in, PrintStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
        this.out = out;
    }

    @Override
    public boolean getAsBoolean() {
        out.print("Go on? [y/N] ");
        out.flush();
        String answer = answer();
        if (answer == null) {
            out.println("Nobody is there to answer.");
            return false;
        }
        return answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }

    private @Nullable String answer() {
        try {
            return in.readLine();
        } catch (IOException unreadable) {
            return null;
        }
    }
}
