package io.github.alicloudimages.contract.resilience.waits;

import static io.github.alicloudimages.contract.resilience.waits.Answers.ok;
import static io.github.alicloudimages.contract.resilience.waits.Answers.refused;
import static io.github.alicloudimages.contract.resilience.waits.Answers.throttled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.VirtualTime;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.error.AuthenticationException;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is new in a repeated request, and what stays. */
class RepeatedRequestTest {

    private static final RetryPolicy WITHOUT_JITTER =
            RetryPolicy.builder().jitter(false).build();

    @ParameterizedTest
    @EnumSource
    void date_nonce_credentials_and_signature_are_new_and_the_rest_stays(Kind kind) {
        Iterator<Credentials> keys = List.of(
                        Credentials.of("id-1", "secret-1", "token-1"),
                        Credentials.of("id-2", "secret-2", "token-2"),
                        Credentials.of("id-3", "secret-3", "token-3"))
                .iterator();
        PlayedTransport transport = Answers.playing(List.of(throttled(), throttled(), ok()));
        Outcome outcome;
        try (TestClient client = Answers.client(
                kind,
                new VirtualTime(),
                transport,
                builder -> builder.retryPolicy(WITHOUT_JITTER).credentialsProvider(keys::next))) {
            outcome = client.call(Op.CREATE_IMAGE_CACHE);
        }
        List<HttpRequest> sent = transport.requests();
        assertThat(sent)
                .extracting(request -> header(request, "x-acs-date"))
                .containsExactly("2026-11-23T10:00:00Z", "2026-11-23T10:00:01Z", "2026-11-23T10:00:03Z");
        assertThat(sent)
                .extracting(request -> header(request, "x-acs-security-token"))
                .containsExactly("token-1", "token-2", "token-3");
        assertThat(sent)
                .extracting(request -> header(request, "x-acs-signature-nonce"))
                .doesNotHaveDuplicates();
        assertThat(sent).extracting(request -> header(request, "authorization")).doesNotHaveDuplicates();
        for (HttpRequest request : sent) {
            assertThat(request.body()).isEqualTo(sent.get(0).body());
            assertThat(request.url()).isEqualTo(sent.get(0).url());
            assertThat(Pairs.of(request)).containsEntry("ClientToken", outcome.clientToken());
        }
    }

    @ParameterizedTest
    @EnumSource
    void repetitions_say_so(Kind kind) {
        PlayedTransport transport = Answers.playing(List.of(throttled(), throttled(), ok()));
        try (TestClient client = Answers.client(kind, new VirtualTime(), WITHOUT_JITTER, transport)) {
            client.call(Op.ADD_IMAGE).answer();
        }
        assertThat(transport.requests())
                .extracting(request -> header(request, "x-acs-retry-attempts"))
                .containsExactly(null, "1", "2");
        assertThat(transport.requests())
                .extracting(request -> header(request, "x-acs-retry-delay"))
                .containsExactly(null, "1000", "2000");
    }

    @ParameterizedTest
    @EnumSource
    void even_without_retries_the_next_call_has_the_right_time(Kind kind) {
        String inAnHour = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                VirtualTime.START.plusSeconds(3_600).atOffset(ZoneOffset.UTC));
        PlayedTransport transport =
                Answers.playing(List.of(refused("InvalidTimeStamp.Expired", "date", inAnHour), ok()));
        try (TestClient client = Answers.client(kind, new VirtualTime(), RetryPolicy.none(), transport)) {
            client.call(Op.ADD_IMAGE).failure(AuthenticationException.class);
            client.call(Op.ADD_IMAGE).answer();
        }
        assertThat(transport.requests())
                .extracting(request -> header(request, "x-acs-date"))
                .containsExactly("2026-11-23T10:00:00Z", "2026-11-23T11:00:00Z");
    }

    private static String header(HttpRequest request, String name) {
        return request.headers().get(name);
    }
}
