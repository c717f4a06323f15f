package io.github.alicloudimages.core.http;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** Both ways to send a request, with limits that a test can wait for. */
enum Sending {
    BLOCKING {
        @Override
        HttpResponse send(HttpTransport transport, HttpRequest request) throws Exception {
            return transport.send(request);
        }
    },
    ASYNCHRONOUS {
        @Override
        HttpResponse send(HttpTransport transport, HttpRequest request) throws Exception {
            try {
                return transport.sendAsync(() -> request).join();
            } catch (CompletionException failure) {
                if (failure.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw failure;
            }
        }
    };

    abstract HttpResponse send(HttpTransport transport, HttpRequest request) throws Exception;

    static HttpRequest post(String url) {
        return post(url, Duration.ofSeconds(10));
    }

    static HttpRequest post(String url, Duration limit) {
        return HttpRequest.builder("POST", url, new Timeouts(null, limit, limit))
                .headers(Map.of("x-acs-action", "Test"))
                .body("a=b".getBytes(StandardCharsets.UTF_8))
                .build();
    }

    TransportFailure fail(HttpTransport transport, HttpRequest request) {
        return catchThrowableOfType(TransportFailure.class, () -> send(transport, request));
    }
}
