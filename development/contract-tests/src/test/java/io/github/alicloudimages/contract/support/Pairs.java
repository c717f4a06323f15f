package io.github.alicloudimages.contract.support;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.alicloudimages.core.http.HttpRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Decodes a query or a form as any server would. A name that occurs twice is refused. */
public final class Pairs {

    private Pairs() {}

    public static Map<String, String> of(String encoded) {
        Map<String, String> pairs = new TreeMap<>();
        if (encoded.isEmpty()) {
            return pairs;
        }
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new AssertionError("Not a pair: " + pair);
            }
            String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
            String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
            if (pairs.put(name, value) != null) {
                throw new AssertionError("Sent twice: " + name);
            }
        }
        return pairs;
    }

    /** The pairs of query and form together. */
    public static Map<String, String> of(HttpRequest request) {
        Map<String, String> pairs = of(query(request.url()));
        pairs.putAll(of(new String(request.body(), StandardCharsets.UTF_8)));
        return pairs;
    }

    /** The pairs of query and form together. */
    public static Map<String, String> of(LoggedRequest request) {
        Map<String, String> pairs = of(query(request.getAbsoluteUrl()));
        pairs.putAll(of(request.getBodyAsString()));
        return pairs;
    }

    /** The query of a URL as it was sent. */
    public static String query(String url) {
        String query = URI.create(url).getRawQuery();
        return query == null ? "" : query;
    }
}
