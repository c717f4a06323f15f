package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.error.CommonErrorCode;
import io.github.alicloudimages.core.observe.internal.PlainHeaders;
import io.github.alicloudimages.core.protocol.internal.Parameters;
import io.github.alicloudimages.core.signing.Signature;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server that refuses a signature tells what it would have signed: the string to sign, and mostly the canonical
 * request. Where these differ first from what was signed here is where the request was changed on its way; if they do
 * not differ, the secret is wrong. Of values that may be secret, and of digests that cover one, only the name is told.
 */
final class SignatureComparison {

    private static final Pattern STRING_TO_SIGN =
            Pattern.compile("server\\s?string\\s?to\\s?sign\\s+is\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CANONICAL_REQUEST =
            Pattern.compile("server\\s?canonical\\s?request\\s+is\\s*:?", Pattern.CASE_INSENSITIVE);

    private static final String CHANGED = " Something on the way, such as a proxy, changed it.";

    /** No gateway signs a longer request. */
    private static final int LONGEST = 1 << 16;

    /** How much of a value is shown, and how much of that may lie before the difference. */
    private static final int SHOWN = 80;

    private static final int SHOWN_BEFORE = 30;

    private final Signature signature;
    private final boolean inBody;
    private final Redactor redactor;

    private SignatureComparison(Signature signature, boolean inBody, Redactor redactor) {
        this.signature = signature;
        this.inBody = inBody;
        this.redactor = redactor;
    }

    /** A server's message without the pages of what it would have signed. */
    static String withoutEcho(String message) {
        Matcher echo = STRING_TO_SIGN.matcher(message);
        return echo.find() && echo.start() > 0
                ? message.substring(0, echo.start()).strip()
                : message;
    }

    /** Whether an error code refuses a signature. */
    static boolean concerns(@Nullable String errorCode) {
        return CommonErrorCode.SIGNATURE_DOES_NOT_MATCH.equals(errorCode)
                || CommonErrorCode.INCOMPLETE_SIGNATURE.equals(errorCode);
    }

    /**
     * Says in one or two sentences what the difference is.
     *
     * @param message the server's, as it came
     * @param inBody whether the parameters were sent in the body
     * @return {@code null} if the message does not tell what the server would have signed
     */
    static @Nullable String explain(String message, Signature signature, boolean inBody, Redactor redactor) {
        Matcher start = STRING_TO_SIGN.matcher(message);
        if (message.length() > LONGEST || !start.find()) {
            return null;
        }
        SignatureComparison comparison = new SignatureComparison(signature, inBody, redactor);
        Matcher second = CANONICAL_REQUEST.matcher(message);
        if (!second.find(start.end())) {
            return comparison.ofStrings(unwrapped(message.substring(start.end())));
        }
        String stringToSign = unwrapped(message.substring(start.end(), second.start()));
        String difference = comparison.ofRequests(lines(unwrapped(message.substring(second.end()))));
        return difference == null ? comparison.ofStrings(stringToSign) : difference;
    }

    /** The text between brackets, if it stands in some. */
    private static String unwrapped(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith("[")) {
            return stripped;
        }
        int end = stripped.lastIndexOf(']');
        return stripped.substring(1, end > 0 ? end : stripped.length()).strip();
    }

    /** Some servers escape the ends of lines. */
    private static String[] lines(String text) {
        return (text.indexOf('\n') < 0 ? text.replace("\\n", "\n") : text).split("\n", -1);
    }

    private @Nullable String ofStrings(String servers) {
        if (servers.isEmpty()) {
            return null;
        }
        String[] theirs = lines(servers);
        String[] ours = lines(signature.stringToSign());
        if (!theirs[0].equals(ours[0])) {
            return "The server looked for another kind of signature than " + ours[0]
                    + ". Check the endpoint, and that nothing on the way takes headers out.";
        }
        return String.join("\n", theirs).equals(signature.stringToSign())
                ? "The server signed the same text as this SDK, so the access key secret is wrong:"
                        + " it is not the one of this access key id."
                : "The server signed another request than this SDK, and does not say which." + CHANGED
                        + ifBodyIsNotRead();
    }

    private @Nullable String ofRequests(String[] theirs) {
        String[] ours = lines(signature.canonicalRequest());
        for (int i = 0; i < ours.length; i++) {
            String their = i < theirs.length ? theirs[i] : "";
            if (!their.equals(ours[i])) {
                return ofLine(i, ours.length, their, ours[i]);
            }
        }
        return null;
    }

    private String ifBodyIsNotRead() {
        return inBody ? Explanation.IF_BODY_IS_NOT_READ : "";
    }

    /** Method, path, query, headers, an empty line, the headers' names, the digest of the body. */
    private String ofLine(int index, int lines, String theirs, String ours) {
        if (index == lines - 1) {
            return "What the server signed differs in the digest of the body." + CHANGED + ifBodyIsNotRead();
        }
        if (index == lines - 2) {
            return differs("names of the signed headers", theirs, ours);
        }
        return switch (index) {
            case 0 -> differs("method", theirs, ours);
            case 1 -> differs("path", theirs, ours);
            case 2 -> ofQuery(theirs, ours);
            default -> ofPair("headers", ':', theirs, ours);
        };
    }

    private String ofQuery(String theirs, String ours) {
        if (inBody) {
            return "The server counts parameters into the query that were sent in the body:"
                    + " set ParameterPlacement.QUERY.";
        }
        String[] their = theirs.split("&", -1);
        String[] our = ours.split("&", -1);
        int i = 0;
        while (i < their.length && i < our.length && their[i].equals(our[i])) {
            i++;
        }
        return ofPair("query", '=', i < their.length ? their[i] : "", i < our.length ? our[i] : "");
    }

    private String ofPair(String where, char separator, String theirs, String ours) {
        String their = name(theirs, separator);
        String our = name(ours, separator);
        if (!their.equals(our)) {
            return differs(where, their, our);
        }
        boolean plain = separator == ':' ? PlainHeaders.contains(our) : isPlain(theirs) && isPlain(ours);
        return plain
                ? differs(where, theirs, ours)
                : "What the server signed differs first in the " + where + ": in the value of " + our
                        + ", which is not shown." + CHANGED;
    }

    private boolean isPlain(String parameter) {
        return !Parameters.isSecretName(name(parameter, '='))
                && redactor.maskAll(parameter).equals(parameter);
    }

    private static String name(String pair, char separator) {
        int end = pair.indexOf(separator);
        return end < 0 ? pair : pair.substring(0, end);
    }

    private String differs(String where, String theirs, String ours) {
        String their = redactor.maskAll(theirs);
        String our = redactor.maskAll(ours);
        int same = 0;
        while (same < their.length() && same < our.length() && their.charAt(same) == our.charAt(same)) {
            same++;
        }
        return "What the server signed differs first in the " + where + ": " + shown(their, same) + " there, "
                + shown(our, same) + " here." + CHANGED;
    }

    /** A part of the value with the difference in it, on one line. */
    private static String shown(String value, int difference) {
        if (value.isEmpty()) {
            return "nothing";
        }
        int start = value.length() <= SHOWN ? 0 : Math.max(0, difference - SHOWN_BEFORE);
        int end = Math.min(value.length(), start + SHOWN);
        String part = value.substring(start, end).replaceAll("\\p{Cntrl}", "?");
        return '"' + (start > 0 ? "..." : "") + part + (end < value.length() ? "..." : "") + '"';
    }
}
