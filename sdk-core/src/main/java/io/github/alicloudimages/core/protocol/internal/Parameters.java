package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.signing.internal.EncodedText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name/value pairs of a request in the order in which they are sent, encoded once for all attempts: percent-encoded
 * throughout, the blank as %20. Form and query readers agree on that, and it is what is signed. Filled by one thread, read
 * by any.
 */
public final class Parameters {

    /** Only while pairs are added. */
    private @Nullable EncodedText text = FormBuffer.take();

    private byte[] encoded = {};
    private volatile @Nullable Map<String, String> pairs;
    private final List<String> secrets = new ArrayList<>(2);

    /** No parameters yet. */
    public Parameters() {}

    /**
     * Adds a pair.
     *
     * @return whether the name was still free; if not, nothing is changed
     */
    public boolean add(String name, String value) {
        Map<String, String> known = pairs();
        if (known.putIfAbsent(name, value) != null) {
            return false;
        }
        next().append(name).appendPlain('=').append(value);
        return true;
    }

    /** Adds a pair whose name is known to be free, as those of the members of a model are. */
    void append(EncodedText name, String value) {
        pairs = null;
        next().append(name).appendPlain('=').append(value);
    }

    /** Where the next pair is to be written. */
    private EncodedText next() {
        EncodedText filling = text;
        if (filling == null) {
            throw new IllegalStateException("The parameters are complete.");
        }
        if (filling.length() > 0) {
            filling.appendPlain('&');
        }
        return filling;
    }

    /** No more pairs will be added. */
    public void complete() {
        EncodedText filled = text;
        if (filled != null) {
            encoded = filled.toBytes();
            text = null;
            FormBuffer.giveBack(filled);
        }
    }

    /**
     * Adds a pair of an operation, or a parameter, that has no model: its name tells whether it is a secret.
     *
     * @return as {@link #add}
     */
    public boolean addUnmodelled(String name, String value) {
        if (isSecretName(name)) {
            addSecret(value);
        }
        return add(name, value);
    }

    /** Whether a value of this name is to be kept secret, as far as a name can tell. */
    public static boolean isSecretName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("password")
                || lower.endsWith("secret")
                || lower.endsWith("privatekey")
                || (lower.endsWith("token") && !lower.endsWith("clienttoken") && !lower.endsWith("nexttoken"));
    }

    /** Remembers a text that must not be printed, wherever it comes back from. */
    public void addSecret(String value) {
        if (!value.isEmpty()) {
            secrets.add(value);
        }
    }

    /** Whether a parameter of this name, or a part of it ({@code Name.1}), is there. */
    public boolean contains(String name) {
        String prefix = name + ".";
        for (String present : pairs().keySet()) {
            if (present.equals(name) || present.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** The pairs as they are before they are encoded. Not needed, and so not made, for a form of a modelled operation. */
    public Map<String, String> pairs() {
        Map<String, String> known = pairs;
        if (known == null) {
            known = decoded();
            pairs = known;
        }
        return known;
    }

    private Map<String, String> decoded() {
        Map<String, String> decoded = new LinkedHashMap<>();
        String all = toQuery();
        int start = 0;
        while (start < all.length()) {
            int equals = all.indexOf('=', start);
            int next = all.indexOf('&', equals);
            int end = next < 0 ? all.length() : next;
            decoded.put(decode(all.substring(start, equals)), decode(all.substring(equals + 1, end)));
            start = end + 1;
        }
        return decoded;
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    /** The values of secret members among the pairs, to be masked in everything that is printed. */
    public List<String> secrets() {
        return secrets;
    }

    /** The body of a form, once the parameters are complete. Not a copy. */
    public byte[] toForm() {
        return encoded;
    }

    /** The query of a URL, without the question mark. */
    public String toQuery() {
        EncodedText filling = text;
        return filling == null ? new String(encoded, StandardCharsets.US_ASCII) : filling.toString();
    }
}
