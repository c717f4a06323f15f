package io.github.alicloudimages.core.signing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters of a URL in the form that is signed. */
final class CanonicalQuery {

    private CanonicalQuery() {}

    /**
     * The pairs as {@code name=value}, joined by {@code &}. They are in the order of the names as they are: sorting
     * encoded names would put some of them elsewhere.
     */
    static String of(Map<String, ? extends @Nullable String> query) {
        List<Parameter> parameters = new ArrayList<>(query.size());
        for (Map.Entry<String, ? extends @Nullable String> entry : query.entrySet()) {
            String name = Objects.requireNonNull(entry.getKey(), "name of a query parameter");
            parameters.add(new Parameter(name, entry.getValue()));
        }
        Collections.sort(parameters);
        StringBuilder text = new StringBuilder(parameters.size() * 32);
        for (Parameter parameter : parameters) {
            if (text.length() > 0) {
                text.append('&');
            }
            PercentEncoding.encode(parameter.name, text);
            text.append('=');
            if (parameter.value != null) {
                PercentEncoding.encode(parameter.value, text);
            }
        }
        return text.toString();
    }

    /** Ordered by name; names do not repeat within a map. */
    private static final class Parameter implements Comparable<Parameter> {

        private final String name;
        private final @Nullable String value;

        private Parameter(String name, @Nullable String value) {
            this.name = name;
            this.value = value;
        }

        @Override
        public int compareTo(Parameter other) {
            return name.compareTo(other.name);
        }
    }
}
