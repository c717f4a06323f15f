package io.github.alicloudimages.contract.resilience.waits;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.VirtualTime;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Answers without a socket, one after the other, and clients that get them. */
final class Answers {

    /** What comes of one exchange. */
    @FunctionalInterface
    interface Played {
        HttpResponse get() throws IOException;
    }

    private static final String GOOD = "{\"RequestId\":\"r-1\",\"ImageCacheId\":\"imc-1\",\"ImageId\":\"m-1\"}";

    private Answers() {}

    static Played ok() {
        return () -> response(200, GOOD);
    }

    static Played unavailable(String... headers) {
        return () -> response(503, error("ServiceUnavailable"), headers);
    }

    static Played throttled(String... headers) {
        return () -> response(400, error("Throttling.User"), headers);
    }

    static Played refused(String code, String... headers) {
        return () -> response(400, error(code), headers);
    }

    private static String error(String code) {
        return "{\"RequestId\":\"r-1\",\"Code\":\"" + code + "\",\"Message\":\"m\"}";
    }

    private static HttpResponse response(int status, String body, String... headers) {
        Map<String, List<String>> all = new HashMap<>();
        all.put("content-type", List.of("application/json"));
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], List.of(headers[i + 1]));
        }
        return new HttpResponse(status, all, body.getBytes(UTF_8));
    }

    /** These in their order, the last one again and again. */
    static PlayedTransport playing(List<Played> answers) {
        Iterator<Played> rest = answers.iterator();
        Played[] last = new Played[1];
        return PlayedTransport.answering(request -> {
            if (rest.hasNext()) {
                last[0] = rest.next();
            }
            return last[0].get();
        });
    }

    static TestClient client(Kind kind, VirtualTime time, RetryPolicy policy, HttpTransport transport) {
        return client(kind, time, transport, builder -> builder.retryPolicy(policy));
    }

    static TestClient client(Kind kind, VirtualTime time, HttpTransport transport, Consumer<ClientBuilder<?>> further) {
        return kind.open(builder -> {
            builder.region(Clients.REGION)
                    .credentialsProvider(StaticCredentialsProvider.of(Clients.ACCESS_KEY_ID, Clients.ACCESS_KEY_SECRET))
                    .transport(transport)
                    .timing(time.timing());
            further.accept(builder);
        });
    }
}
