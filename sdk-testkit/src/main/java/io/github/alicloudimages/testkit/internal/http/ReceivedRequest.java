package io.github.alicloudimages.testkit.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One HTTP request as it came in: nothing decoded, nothing normalised. */
public final class ReceivedRequest {

    /** One header line; a repeated header has several. */
    public record Header(String name, String value) {}

    private final String method;
    private final String path;
    private final String rawQuery;
    private final List<Header> headers;
    private final byte[] body;

    /** {@code url} is path and query as they stood in the request line. */
    public ReceivedRequest(String method, String url, List<Header> headers, byte[] body) {
        int mark = url.indexOf('?');
        this.method = method;
        this.path = mark < 0 ? url : url.substring(0, mark);
        this.rawQuery = mark < 0 ? "" : url.substring(mark + 1);
        this.headers = List.copyOf(headers);
        this.body = body.clone();
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public String rawQuery() {
        return rawQuery;
    }

    public List<Header> headers() {
        return headers;
    }

    public byte[] body() {
        return body.clone();
    }

    /** The first value of a header, or null. */
    public @Nullable String header(String name) {
        List<String> values = headerValues(name);
        return values.isEmpty() ? null : values.get(0);
    }

    public List<String> headerValues(String name) {
        List<String> values = new ArrayList<>();
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase(name)) {
                values.add(header.value());
            }
        }
        return values;
    }

    /** All header names in lower case, sorted. */
    public SortedSet<String> headerNames() {
        SortedSet<String> names = new TreeSet<>();
        for (Header header : headers) {
            names.add(header.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** The host that was asked for, without a port. */
    public String hostName() {
        String host = header("host");
        if (host == null) {
            return "";
        }
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
