package io.github.alicloudimages.benchmarks.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.benchmarks.harness.Input;
import io.github.alicloudimages.benchmarks.work.CannedTransport;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.eci.EciClient;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Everybody sends the same. */
class SameInputTest {

    private final HttpRequest sent = sent();

    private static HttpRequest sent() {
        CannedTransport transport = new CannedTransport();
        try (EciClient eci = EciClient.builder()
                .region("cn-hangzhou")
                .credentialsProvider(StaticCredentialsProvider.of(Input.ACCESS_KEY_ID, Input.ACCESS_KEY_SECRET))
                .transport(transport)
                .build()) {
            eci.createImageCache(CompleteRequest.build());
        }
        return transport.last();
    }

    @Test
    void bareOkHttpSendsTheBytesOfThisSdk() {
        assertThat(PreparedRequest.BODY).isEqualTo(sent.body());

        Set<String> names = new HashSet<>(Set.of("host"));
        Arrays.stream(PreparedRequest.HEADERS).forEach(header -> names.add(header[0]));
        assertThat(names).isEqualTo(sent.headers().keySet());
    }

    @Test
    void thisSdkSendsWhatTheOthersAreGiven() {
        Map<String, String> given = new TreeMap<>();
        flatten("", Input.createImageCache(), given);

        Map<String, String> pairs = new TreeMap<>();
        for (String pair : new String(sent.body(), StandardCharsets.US_ASCII).split("&", -1)) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        assertThat(pairs).isEqualTo(given).hasSize(39);
    }

    private static void flatten(String path, Object value, Map<String, String> pairs) {
        String prefix = path.isEmpty() ? "" : path + '.';
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> flatten(prefix + name, member, pairs));
        } else if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                flatten(prefix + (i + 1), elements.get(i), pairs);
            }
        } else {
            pairs.put(path, value.toString());
        }
    }
}
