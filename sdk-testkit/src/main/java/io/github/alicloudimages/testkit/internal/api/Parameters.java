package io.github.alicloudimages.testkit.internal.api;

import io.github.alicloudimages.testkit.internal.http.NameValue;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The decoded parameters of a request, from the query and from a form body. The first of two equal names counts. */
public final class Parameters {

    /** Parameters that speak to the gateway, not to the operation. */
    private static final Set<String> COMMON = Set.of(
            "Action",
            "Version",
            "Format",
            "AccessKeyId",
            "SecurityToken",
            "BearerToken",
            "Signature",
            "SignatureMethod",
            "SignatureVersion",
            "SignatureNonce",
            "SignatureType",
            "Timestamp");

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public static Parameters of(Map<String, String> values) {
        return new Parameters(new LinkedHashMap<>(values));
    }

    public static Parameters of(ReceivedRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        queryOf(request).forEach(pair -> values.putIfAbsent(pair.name(), pair.value()));
        formOf(request).forEach(pair -> values.putIfAbsent(pair.name(), pair.value()));
        return new Parameters(values);
    }

    public static List<NameValue> queryOf(ReceivedRequest request) {
        return NameValue.parse(request.rawQuery());
    }

    /** The pairs of the body, if it is a form. */
    public static List<NameValue> formOf(ReceivedRequest request) {
        String type = request.header("content-type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return List.of();
        }
        return NameValue.parse(new String(request.body(), StandardCharsets.UTF_8));
    }

    public static boolean isCommon(String name) {
        return COMMON.contains(name);
    }

    public Map<String, String> asMap() {
        return values;
    }

    /** The parameters of the operation alone. */
    public Map<String, String> own() {
        Map<String, String> own = new TreeMap<>(values);
        own.keySet().removeIf(Parameters::isCommon);
        return own;
    }

    public @Nullable String get(String name) {
        return values.get(name);
    }

    /** Like {@link #get}, with an empty text taken for absent. */
    public @Nullable String text(String name) {
        String value = values.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    public String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(name);
        }
        return value;
    }

    /** Whether the parameter, or a member or element of it, is there with a value. */
    public boolean has(String name) {
        return text(name) != null || under(name).values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** The numbers of all elements, whether {@code name.1} or {@code name.1.Member}. */
    public Set<Integer> numbers(String name) {
        Set<Integer> numbers = new TreeSet<>();
        for (String rest : under(name).keySet()) {
            int dot = rest.indexOf('.');
            Integer number = numberOf(dot < 0 ? rest : rest.substring(0, dot));
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The elements {@code name.1}, {@code name.2} ... in the order of their numbers; gaps are skipped. */
    public List<String> list(String name) {
        Map<Integer, String> elements = new TreeMap<>();
        under(name).forEach((rest, value) -> {
            Integer number = numberOf(rest);
            if (number != null) {
                elements.put(number, value);
            }
        });
        return List.copyOf(elements.values());
    }

    /** The elements {@code name.1.Member} as maps from member to value. */
    public List<Map<String, String>> objects(String name) {
        Map<Integer, Map<String, String>> elements = new TreeMap<>();
        under(name).forEach((rest, value) -> {
            int dot = rest.indexOf('.');
            Integer number = dot < 0 ? null : numberOf(rest.substring(0, dot));
            if (number != null) {
                elements.computeIfAbsent(number, n -> new LinkedHashMap<>()).put(rest.substring(dot + 1), value);
            }
        });
        return new ArrayList<>(elements.values());
    }

    public @Nullable Integer integer(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            throw new Refusal(400, "InvalidParameter.Format", "The parameter " + name + " is not a number.");
        }
    }

    public @Nullable Boolean bool(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new Refusal(
                        400, "InvalidParameter.Format", "The parameter " + name + " is neither true nor false.");
        };
    }

    private Map<String, String> under(String name) {
        String prefix = name + ".";
        Map<String, String> found = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return found;
    }

    private static @Nullable Integer numberOf(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
