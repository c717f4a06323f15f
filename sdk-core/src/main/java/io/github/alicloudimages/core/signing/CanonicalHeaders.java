package io.github.alicloudimages.core.signing;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The headers of a request that are signed, in the form in which they are. Immutable. */
final class CanonicalHeaders {

    static final CanonicalHeaders NONE = new CanonicalHeaders(new TreeMap<>());

    private static final String PREFIX = "x-acs-";
    private static final String PAYLOAD_HASH = "x-acs-content-sha256";

    private final SortedMap<String, String> signed;
    private final String names;

    private CanonicalHeaders(SortedMap<String, String> signed) {
        this.signed = signed;
        this.names = String.join(";", signed.keySet());
    }

    /** Names are lower-cased before they are sorted, so that both texts have the same order. */
    static CanonicalHeaders of(Map<String, String> headers) {
        SortedMap<String, String> signed = new TreeMap<>();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            String name =
                    Objects.requireNonNull(header.getKey(), "name of a header").toLowerCase(Locale.ROOT);
            if (isSigned(name)) {
                String value = Objects.requireNonNull(header.getValue(), name).trim();
                if (signed.put(name, value) != null) {
                    throw new IllegalArgumentException(
                            "The header " + name + " is given more than once, in different cases.");
                }
            }
        }
        return new CanonicalHeaders(signed);
    }

    private static boolean isSigned(String name) {
        return name.startsWith(PREFIX) || name.equals("host") || name.equals("content-type");
    }

    /** Appends one line {@code name:value} for each header, every one of them ended. */
    void appendTo(StringBuilder text) {
        for (Map.Entry<String, String> header : signed.entrySet()) {
            text.append(header.getKey()).append(':').append(header.getValue()).append('\n');
        }
    }

    /** How many characters {@link #appendTo} appends. */
    int length() {
        int length = 0;
        for (Map.Entry<String, String> header : signed.entrySet()) {
            length += header.getKey().length() + header.getValue().length() + 2;
        }
        return length;
    }

    /** The names, joined by semicolons. */
    String names() {
        return names;
    }

    /** The digest of the payload, if it is one of the headers. */
    @Nullable
    String payloadHash() {
        return signed.get(PAYLOAD_HASH);
    }
}
