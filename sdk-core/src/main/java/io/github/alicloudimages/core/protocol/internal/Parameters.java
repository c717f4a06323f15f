package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.signing.internal.EncodedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name/value pairs of a request in the order in which they are sent, encoded once for all attempts. Filled by one
 * thread, read by any.
 */
public final class Parameters {

    private final List<String> names = new ArrayList<>(48);
    private final List<String> values = new ArrayList<>(48);
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
        if (pairs().containsKey(name)) {
            return false;
        }
        append(name, value);
        return true;
    }

    /** Adds a pair whose name is known to be free, as those of the members of a model are. */
    void append(String name, String value) {
        names.add(name);
        values.add(value);
        Map<String, String> known = pairs;
        if (known != null) {
            known.put(name, value);
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
        for (String present : names) {
            if (present.equals(name) || present.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** The pairs as they are, to be signed as a query; not needed, and so not made, for a form. */
    public Map<String, String> pairs() {
        Map<String, String> known = pairs;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                known.put(names.get(i), values.get(i));
            }
            pairs = known;
        }
        return known;
    }

    /** The values of secret members among the pairs, to be masked in everything that is printed. */
    public List<String> secrets() {
        return secrets;
    }

    /** The body of a form. */
    public byte[] toForm() {
        return encoded().toBytes();
    }

    /** The query of a URL, without the question mark. */
    public String toQuery() {
        return encoded().toString();
    }

    /** Percent-encoded throughout, the blank as %20: form and query readers agree on it, and it is what is signed. */
    private EncodedText encoded() {
        EncodedText text = new EncodedText(encodedLength());
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                text.appendPlain('&');
            }
            text.append(names.get(i)).appendPlain('=').append(values.get(i));
        }
        return text;
    }

    /** Reading the texts twice is cheaper than a buffer that is grown, and cut at the end. */
    private int encodedLength() {
        int length = Math.max(0, names.size() - 1);
        for (int i = 0; i < names.size(); i++) {
            length += EncodedText.lengthOf(names.get(i)) + 1 + EncodedText.lengthOf(values.get(i));
        }
        return length;
    }
}
