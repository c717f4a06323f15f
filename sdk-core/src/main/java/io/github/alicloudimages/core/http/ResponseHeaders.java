package io.github.alicloudimages.core.http;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The headers of an answer by lower-case name, sorted out when somebody asks for them: hardly anybody does. */
final class ResponseHeaders extends AbstractMap<String, List<String>> {

    private final Headers headers;
    private volatile @Nullable Map<String, List<String>> byName;

    ResponseHeaders(Headers headers) {
        this.headers = headers;
    }

    @Override
    public Set<Entry<String, List<String>>> entrySet() {
        return byName().entrySet();
    }

    @Override
    public @Nullable List<String> get(Object name) {
        return byName().get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return byName().containsKey(name);
    }

    private Map<String, List<String>> byName() {
        Map<String, List<String>> known = byName;
        if (known == null) {
            known = sorted(headers);
            byName = known;
        }
        return known;
    }

    private static Map<String, List<String>> sorted(Headers headers) {
        Map<String, List<String>> byName = new HashMap<>(headers.size() * 2);
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.name(i).toLowerCase(Locale.ROOT);
            List<String> before = byName.getOrDefault(name, List.of());
            List<String> values = new ArrayList<>(before);
            values.add(headers.value(i));
            byName.put(name, Collections.unmodifiableList(values));
        }
        return Collections.unmodifiableMap(byName);
    }
}
