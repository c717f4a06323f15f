package io.github.alicloudimages.core.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/** Parses each of the few addresses that a client calls once: parsing costs more than signing. Thread-safe. */
final class ParsedUrls {

    private static final int MOST = 100;

    private final Map<String, HttpUrl> known = new ConcurrentHashMap<>();

    /**
     * Parses an address.
     *
     * @throws IllegalArgumentException if it is none
     */
    HttpUrl parse(String url) {
        HttpUrl parsed = known.get(url);
        if (parsed == null) {
            parsed = HttpUrl.get(url);
            if (url.indexOf('?') < 0 && known.size() < MOST) {
                known.put(url, parsed);
            }
        }
        return parsed;
    }
}
