package io.github.alicloudimages.testkit.internal.server;

import io.github.alicloudimages.testkit.RecordedCall;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One call in one line: when, what, outcome, who and whether that was proven. No parameters, so no secrets. */
public final class CallLine {

    /** What names are made of. Anything else comes from a broken client and could break the line. */
    private static final Pattern STRANGE = Pattern.compile("[^\\w.:-]");

    private static final int LONGEST = 64;

    private CallLine() {}

    public static String of(RecordedCall call) {
        return call.at().truncatedTo(ChronoUnit.SECONDS) + " " + name(call.operation()) + " " + outcome(call) + " key="
                + name(call.accessKeyId()) + " signature=" + signature(call);
    }

    private static String outcome(RecordedCall call) {
        String code = call.errorCode();
        return code == null ? String.valueOf(call.status()) : call.status() + " " + code;
    }

    private static String signature(RecordedCall call) {
        if (call.signatureValid()) {
            return "ok";
        }
        return call.accessKeyId() == null ? "none" : "wrong";
    }

    private static String name(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "-";
        }
        return STRANGE.matcher(text.substring(0, Math.min(text.length(), LONGEST)))
                .replaceAll("?");
    }
}
