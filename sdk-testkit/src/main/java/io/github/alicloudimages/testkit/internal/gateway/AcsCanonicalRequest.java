package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.http.NameValue;
import io.github.alicloudimages.testkit.internal.http.PercentEncoding;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The canonical request of signature version 3, as this side reads it from what arrived. */
final class AcsCanonicalRequest {

    private AcsCanonicalRequest() {}

    static String of(ReceivedRequest request, Iterable<String> signedHeaders, String hashedPayload) {
        SortedSet<String> names = new TreeSet<>();
        signedHeaders.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        StringBuilder text = new StringBuilder();
        text.append(request.method()).append('\n');
        text.append(request.path().isBlank() ? "/" : request.path()).append('\n');
        text.append(query(request.rawQuery())).append('\n');
        for (String name : names) {
            text.append(name).append(':').append(value(request, name)).append('\n');
        }
        text.append('\n');
        text.append(String.join(";", names)).append('\n');
        text.append(hashedPayload);
        return text.toString();
    }

    /** Sorted by the plain names, then the plain values; encoded after that. */
    static String query(String rawQuery) {
        return NameValue.parse(rawQuery).stream()
                .sorted(Comparator.comparing(NameValue::name).thenComparing(NameValue::value))
                .map(pair -> PercentEncoding.encode(pair.name()) + "=" + PercentEncoding.encode(pair.value()))
                .collect(Collectors.joining("&"));
    }

    private static String value(ReceivedRequest request, String name) {
        return request.headerValues(name).stream().map(String::trim).sorted().collect(Collectors.joining(","));
    }
}
