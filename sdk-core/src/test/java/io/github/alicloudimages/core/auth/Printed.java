package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Everything that can be read of an exception. */
final class Printed {

    private Printed() {}

    static String of(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceException refused) {
                text.append(refused.rawBody());
            } else if (cause instanceof ResponseParseException unreadable) {
                text.append(unreadable.rawBody());
            }
        }
        return text.toString();
    }
}
