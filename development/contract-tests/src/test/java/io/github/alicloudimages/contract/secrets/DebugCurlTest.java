package io.github.alicloudimages.contract.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallListener;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.testing.ChildProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The curl command that a listener is given for each attempt: what is sent, as a shell reads it, without the secrets. */
class DebugCurlTest {

    private static final String HIDDEN = "*REDACTED*";

    private final PlayedTransport transport = PlayedTransport.answering(
            200, "{\"RequestId\":\"r\",\"ImageCacheId\":\"i\",\"ImageId\":\"m\",\"Success\":true}");

    /** Wants the text, and keeps it. */
    private static final class Curls implements CallListener {

        private final List<String> texts = new ArrayList<>();

        @Override
        public boolean wantsCurl() {
            return true;
        }

        @Override
        public void attemptStarted(CallEvent.AttemptStarted event) {
            texts.add(event.curl());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isForAShellWhatWasSent(ParameterPlacement placement) throws Exception {
        List<String> words = words(curl(Secrets.sts(), options(placement)));

        HttpRequest sent = transport.first();
        boolean inBody = placement == ParameterPlacement.BODY;
        assertThat(words).startsWith("-X", "POST");
        String url = words.get(2);
        assertThat(before(url, '?')).isEqualTo(before(sent.url(), '?'));
        Map<String, String> shown = Pairs.of(inBody ? after(words, "--data-raw").get(0) : afterFirst(url, '?'));
        Map<String, String> pairs = new HashMap<>(transport.pairs());
        assertThat(pairs.put("ImageRegistryCredential.1.Password", HIDDEN)).isEqualTo(Secrets.PASSWORD);
        assertThat(shown).isEqualTo(pairs);
        assertThat(words.contains("--data-raw")).isEqualTo(inBody);

        Map<String, String> headers = new HashMap<>(sent.headers());
        headers.put(
                "authorization",
                sent.headers()
                        .get("authorization")
                        .replace("STS.id", "<access key id>")
                        .replaceFirst("[0-9a-f]{64}$", "<signature>"));
        headers.put("x-acs-security-token", "<security token>");
        if (inBody) { // else it is that of an empty one
            headers.put("x-acs-content-sha256", "<digest of the body>");
        }
        assertThat(after(words, "-H"))
                .containsExactlyInAnyOrderElementsOf(headers.entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void hidesSecrets(ParameterPlacement placement) {
        for (CredentialsProvider credentials : List.of(Secrets.sts(), Secrets.bearer())) {
            String all = curl(credentials, options(placement)) + curlOfAddImage(credentials, options(placement));
            Secrets.assertNoneIn("curl", all);
            assertThat(all).contains("registry.example", HIDDEN).doesNotContain("STS.id");
            for (HttpRequest request : transport.requests()) {
                String authorization = request.headers().getOrDefault("authorization", "Signature=none at all");
                assertThat(all).doesNotContain(afterFirst(authorization.replaceFirst(".*Signature", ""), '='));
            }
        }
    }

    @Test
    void hidesWhatTheNameOfAnUnmodelledParameterTellsAndEveryHeaderOfTheCallers() {
        Curls curls = new Curls();
        try (EciClient eci = Clients.eci(transport).addListener(curls).build()) {
            eci.call(
                    "Unmodelled",
                    Map.of("DbPassword", "a", "Note", "banana"),
                    RequestOptions.builder().header("x-api-key", "k3y").build());
        }
        assertThat(curls.texts.get(0))
                .contains("DbPassword=" + HIDDEN, "x-api-key: " + HIDDEN)
                .doesNotContain("k3y")
                .doesNotContain(transport.first().headers().get("x-acs-content-sha256"));
    }

    @Test
    void quotesWhatAShellWouldRead() throws Exception {
        String suffix = "it's \"$HOME\" `id` \\ * ! #";
        Curls curls = new Curls();
        try (EciClient eci = Clients.eci(transport)
                .userAgentSuffix(suffix)
                .addListener(curls)
                .build()) {
            eci.createImageCache(Secrets.createImageCache());
        }
        assertThat(after(words(curls.texts.get(0)), "-H"))
                .contains("user-agent: " + transport.first().headers().get("user-agent"));
        assertThat(transport.first().headers().get("user-agent")).endsWith(suffix);
    }

    @Test
    void isNotMadeForNobody() {
        List<CallEvent.AttemptStarted> events = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void attemptStarted(CallEvent.AttemptStarted event) {
                events.add(event);
            }
        };
        try (EciClient eci = Clients.eci(transport).addListener(listener).build()) {
            eci.createImageCache(Secrets.createImageCache());
        }
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.curl()).isNull());
    }

    @Test
    void aListenerThatThrowsWhenAskedHarmsNoCall() {
        CallListener listener = new CallListener() {
            @Override
            public boolean wantsCurl() {
                throw new IllegalStateException("broken");
            }
        };
        Curls curls = new Curls();
        try (EciClient eci =
                Clients.eci(transport).addListener(listener).addListener(curls).build()) {
            eci.createImageCache(Secrets.createImageCache());
        }
        assertThat(curls.texts).singleElement().asString().startsWith("curl -X POST 'https://eci.cn-hangzhou");
    }

    private static RequestOptions options(ParameterPlacement placement) {
        return RequestOptions.builder().parameterPlacement(placement).build();
    }

    private String curl(CredentialsProvider credentials, RequestOptions options) {
        Curls curls = new Curls();
        try (EciClient eci = Clients.eci(transport)
                .credentialsProvider(credentials)
                .addListener(curls)
                .build()) {
            eci.createImageCache(Secrets.createImageCache(), options);
        }
        return curls.texts.get(0);
    }

    private String curlOfAddImage(CredentialsProvider credentials, RequestOptions options) {
        Curls curls = new Curls();
        try (EhpcClient ehpc = Clients.ehpc(transport)
                .credentialsProvider(credentials)
                .addListener(curls)
                .build()) {
            ehpc.addImage(Secrets.addImage(), options);
        }
        return curls.texts.get(0);
    }

    /** The words that a shell makes of the command, without the first. */
    private static List<String> words(String curl) throws Exception {
        String printed = ChildProcess.run(new ProcessBuilder("sh", "-c", "curl() { printf '%s\\0' \"$@\"; }\n" + curl));
        return Stream.of(printed.split("\0")).toList();
    }

    private static List<String> after(List<String> words, String option) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).equals(option)) {
                found.add(words.get(i));
            }
        }
        return found;
    }

    private static String before(String text, char separator) {
        int at = text.indexOf(separator);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String afterFirst(String text, char separator) {
        return text.substring(text.indexOf(separator) + 1);
    }
}
