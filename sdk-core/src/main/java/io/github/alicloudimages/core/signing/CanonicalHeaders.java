package io.github.alicloudimages.core.signing;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The headers of a request that are signed, in the form in which they are. Immutable. */
final class CanonicalHeaders {

    static final CanonicalHeaders NONE = new CanonicalHeaders("", "", null);

    private static final String PREFIX = "x-acs-";
    private static final String PAYLOAD_HASH = "x-acs-content-sha256";

    private final String text;
    private final String names;
    private final @Nullable String payloadHash;

    private CanonicalHeaders(String text, String names, @Nullable String payloadHash) {
        this.text = text;
        this.names = names;
        this.payloadHash = payloadHash;
    }

    /** Names are lower-cased before they are sorted, so that both texts have the same order. */
    static CanonicalHeaders of(Map<String, String> headers) {
        TreeMap<String, String> signed = new TreeMap<>();
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
        StringBuilder text = new StringBuilder(signed.size() * 56);
        StringBuilder names = new StringBuilder(signed.size() * 24);
        for (Map.Entry<String, String> header : signed.entrySet()) {
            text.append(header.getKey()).append(':').append(header.getValue()).append('\n');
            if (names.length() > 0) {
                names.append(';');
            }
            names.append(header.getKey());
        }
        return new CanonicalHeaders(text.toString(), names.toString(), signed.get(PAYLOAD_HASH));
    }

    private static boolean isSigned(String name) {
        return name.startsWith(PREFIX) || name.equals("host") || name.equals("content-type");
    }

    /** One line {@code name:value} for each header, every one of them ended. */
    String text() {
        return text;
    }

    /** The names, joined by semicolons. */
    String names() {
        return names;
    }

    /** The digest of the payload, if it is one of the headers. */
    @Nullable
    String payloadHash() {
        return payloadHash;
    }
}
