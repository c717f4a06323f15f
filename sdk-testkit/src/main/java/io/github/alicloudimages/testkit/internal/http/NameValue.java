package io.github.alicloudimages.testkit.internal.http;

import java.util.ArrayList;
import java.util.List;

/** One decoded pair of a query string or a form body. */
public record NameValue(String name, String value) {

    /** Reads {@code a=b&c=d}, in the order of the text. */
    public static List<NameValue> parse(String raw) {
        List<NameValue> pairs = new ArrayList<>();
        int start = 0;
        while (start < raw.length()) {
            int end = raw.indexOf('&', start);
            end = end < 0 ? raw.length() : end;
            if (end > start) {
                pairs.add(one(raw.substring(start, end)));
            }
            start = end + 1;
        }
        return pairs;
    }

    private static NameValue one(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new NameValue(PercentEncoding.decode(pair), "")
                : new NameValue(
                        PercentEncoding.decode(pair.substring(0, equals)),
                        PercentEncoding.decode(pair.substring(equals + 1)));
    }
}
