package io.github.alicloudimages.testkit.internal.front;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest.Header;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes a request out of WireMock as it stood on the wire. */
final class RequestReading {

    private RequestReading() {}

    static ReceivedRequest read(Request request) {
        List<Header> headers = new ArrayList<>();
        for (HttpHeader header : request.getHeaders().all()) {
            for (String value : header.values()) {
                headers.add(new Header(header.key(), utf8(value)));
            }
        }
        return new ReceivedRequest(request.getMethod().value(), request.getUrl(), headers, request.getBody());
    }

    /** Jetty makes one character of each byte; clients sign the UTF-8 text. */
    private static String utf8(String value) {
        return new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
