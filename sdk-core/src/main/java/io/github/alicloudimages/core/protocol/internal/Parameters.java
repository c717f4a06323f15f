package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.signing.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The name/value pairs of a request in the order in which they are sent, encoded once for all attempts. Filled by one
 * thread, read by any.
 */
public final class Parameters {

    private final Map<String, String> pairs = new LinkedHashMap<>();
    private final List<String> secrets = new ArrayList<>(2);

    /** No parameters yet. */
    public Parameters() {}

    /**
     * Adds a pair.
     *
     * @return whether the name was still free; if not, nothing is changed
     */
    public boolean add(String name, String value) {
        return pairs.putIfAbsent(name, value) == null;
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
        if (pairs.containsKey(name)) {
            return true;
        }
        String prefix = name + ".";
        for (String key : pairs.keySet()) {
            if (key.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** The pairs as they are, to be signed as a query. */
    public Map<String, String> pairs() {
        return pairs;
    }

    /** The values of secret members among the pairs, to be masked in everything that is printed. */
    public List<String> secrets() {
        return secrets;
    }

    /** The body of a form. */
    public byte[] toForm() {
        return encoded().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The query of a URL, without the question mark. */
    public String toQuery() {
        return encoded();
    }

    /** Percent-encoded throughout, the blank as %20: form and query readers agree on it, and it is what is signed. */
    private String encoded() {
        StringBuilder text = new StringBuilder(64 + 48 * pairs.size());
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            if (text.length() > 0) {
                text.append('&');
            }
            PercentEncoding.encode(pair.getKey(), text);
            text.append('=');
            PercentEncoding.encode(pair.getValue(), text);
        }
        return text.toString();
    }
}
