package io.github.alicloudimages.contract.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.official.GeneratedRequests.Generated;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.contract.support.Product;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.signing.SignatureAlgorithm;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.RecordedCall;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The clients of this SDK in front of a fake without a socket. Compares what they send with what is expected. Whether
 * the fake likes the values does not matter, and nothing is checked before it is sent.
 */
final class ComparingClient implements AutoCloseable {

    private static final URI ENDPOINT = URI.create("https://fake.example");

    private final FakeAlibabaCloud cloud = SharedKey.cloud().start();
    private final List<HttpRequest> sent = new ArrayList<>();
    private int compared;
    private final ParameterPlacement placement;
    private final EciClient eci;
    private final EhpcClient ehpc;

    ComparingClient(SignatureAlgorithm algorithm, ParameterPlacement placement) {
        String secret = SharedKey.secretFor(algorithm.wireName());
        this.placement = placement;
        this.eci = set(Clients.eci(PlayedTransport.answering(this::answer)), algorithm, secret)
                .build();
        this.ehpc = set(Clients.ehpc(PlayedTransport.answering(this::answer)), algorithm, secret)
                .build();
    }

    private <B extends ClientBuilder<B>> B set(B builder, SignatureAlgorithm algorithm, String secret) {
        return builder.endpoint(ENDPOINT)
                .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), secret))
                .signatureAlgorithm(algorithm)
                .parameterPlacement(placement)
                .validateRequests(false);
    }

    private HttpResponse answer(HttpRequest request) throws IOException {
        sent.add(request);
        try {
            return cloud.transport().send(request);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Sends parameters by the name of an operation; nothing may be added to them. */
    void call(Product product, String operation, Map<String, Object> parameters, Map<String, String> pairs) {
        Object client = product == Product.ECI ? eci : ehpc;
        ignoringRefusal(() -> PublicMethods.call(client, "call", operation, parameters));
        compare(pairs, Set.of());
    }

    /** Sends a typed request; the client adds its region and a token where they are absent. */
    void send(Product product, Generated generated, Map<String, String> pairs) {
        Object client = product == Product.ECI ? eci : ehpc;
        String method = generated.operation().substring(0, 1).toLowerCase(Locale.ROOT)
                + generated.operation().substring(1);
        ignoringRefusal(() -> PublicMethods.call(client, method, generated.request()));
        if (product == Product.ECI) {
            pairs.putIfAbsent("RegionId", Clients.REGION);
        }
        String token = Pairs.of(last()).get("ClientToken");
        if (token != null && !token.isEmpty()) {
            pairs.putIfAbsent("ClientToken", token);
        }
        compare(pairs, generated.jsonMembers());
    }

    int compared() {
        return compared;
    }

    private void compare(Map<String, String> pairs, Set<String> jsonMembers) {
        compared++;
        assertThat(sent).as("one attempt each").hasSize(compared);
        HttpRequest request = last();
        assertThat(read(Pairs.of(request), jsonMembers))
                .as("request %d", compared)
                .isEqualTo(read(pairs, jsonMembers));
        assertThat(Pairs.of(Pairs.query(request.url())))
                .hasSize(placement == ParameterPlacement.QUERY ? pairs.size() : 0);
    }

    /** The members of a JSON object stand in no order, so such texts are compared by what they say. */
    private static Map<String, Object> read(Map<String, String> pairs, Set<String> jsonMembers) {
        Map<String, Object> read = new TreeMap<>(pairs);
        read.replaceAll((name, value) -> jsonMembers.contains(name) ? Json.tree((String) value) : value);
        return read;
    }

    private HttpRequest last() {
        return sent.get(sent.size() - 1);
    }

    /** The fake saw what was sent, and found every signature right. */
    void assertAllAccepted() {
        List<RecordedCall> calls = cloud.calls();
        assertThat(calls).hasSize(compared);
        for (int i = 0; i < calls.size(); i++) {
            RecordedCall call = calls.get(i);
            assertThat(call.signatureValid()).as("call %d, %s", i + 1, call).isTrue();
            assertThat(call.parametersWithSecrets())
                    .as("call %d, %s", i + 1, call)
                    .isEqualTo(Pairs.of(sent.get(i)));
            assertThat(String.valueOf(call.errorCode()))
                    .as("call %d", i + 1)
                    .doesNotContain("Signature", "TimeStamp", "AccessKey");
        }
    }

    private static void ignoringRefusal(Runnable call) {
        try {
            call.run();
        } catch (ServiceException refused) {
            assertThat(refused.errorCode()).isNotNull();
        }
    }

    @Override
    public void close() {
        eci.close();
        ehpc.close();
        cloud.close();
    }
}
