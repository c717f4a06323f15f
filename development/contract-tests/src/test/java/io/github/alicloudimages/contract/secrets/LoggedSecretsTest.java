package io.github.alicloudimages.contract.secrets;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.observe.LoggingListener;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** Everything that is logged, with every logger at its most talkative, the HTTP library's among them. */
class LoggedSecretsTest {

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> slf4j = new ListAppender<>();
    private final List<String> jul = Collections.synchronizedList(new ArrayList<>());
    private final java.util.logging.Logger julRoot = LogManager.getLogManager().getLogger("");
    private final java.util.logging.Logger okhttp = java.util.logging.Logger.getLogger("okhttp3");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord message) {
            jul.add(message.getLoggerName() + " " + message.getMessage() + " "
                    + List.of(message.getParameters() == null ? new Object[0] : message.getParameters()) + " "
                    + message.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Level levelBefore;
    private java.util.logging.Level julLevelBefore;

    @BeforeEach
    void listen() {
        levelBefore = root.getLevel();
        root.setLevel(Level.TRACE);
        slf4j.start();
        root.addAppender(slf4j);
        julLevelBefore = julRoot.getLevel();
        julRoot.setLevel(java.util.logging.Level.ALL);
        okhttp.setLevel(java.util.logging.Level.ALL);
        handler.setLevel(java.util.logging.Level.ALL);
        julRoot.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(slf4j);
        root.setLevel(levelBefore);
        julRoot.removeHandler(handler);
        julRoot.setLevel(julLevelBefore);
        okhttp.setLevel(null);
    }

    @ParameterizedTest
    @EnumSource
    void no_secret_token_or_signature_is_logged_whatever_the_answer(ParameterPlacement placement) {
        RequestOptions options =
                RequestOptions.builder().parameterPlacement(placement).build();
        List<String> signatures = new ArrayList<>();
        for (ResponseDefinitionBuilder answer : List.of(
                aResponse().withBody("{\"RequestId\":\"r\",\"ImageCacheId\":\"i\",\"ImageId\":\"m\"}"),
                aResponse().withStatus(400).withBody("{\"Code\":\"InvalidParameter\",\"Message\":\"m\"}"),
                aResponse().withStatus(302).withHeader("Location", "/x"),
                aResponse().withStatus(407),
                aResponse().withBody("<html>"),
                aResponse().withFault(Fault.EMPTY_RESPONSE))) {
            SERVER.stubFor(any(anyUrl()).willReturn(answer));
            for (CredentialsProvider credentials : List.of(Secrets.sts(), Secrets.bearer())) {
                send(credentials, options);
            }
        }
        SERVER.getAllServeEvents().forEach(event -> {
            if (event.getRequest().containsHeader("authorization")) {
                signatures.add(event.getRequest().getHeader("authorization").replaceAll(".*Signature=", ""));
            }
        });

        String logged = logged();
        Secrets.assertNoneIn("log", logged);
        assertThat(signatures)
                .isNotEmpty()
                .allSatisfy(signature -> assertThat(logged).doesNotContain(signature));
    }

    @Test
    void a_call_is_logged_at_debug_with_operation_and_request_id() {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse().withBody("{\"RequestId\":\"r-77\",\"ImageCacheId\":\"i\",\"ImageId\":\"m\"}")));
        send(Secrets.sts(), RequestOptions.NONE);

        assertThat(slf4j.list)
                .filteredOn(event -> event.getLoggerName().startsWith("io.github.alicloudimages"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getLevel().isGreaterOrEqual(Level.INFO))
                        .isFalse())
                .anySatisfy(event -> assertThat(event.getFormattedMessage()).contains("CreateImageCache", "r-77"));
    }

    private static void send(CredentialsProvider credentials, RequestOptions options) {
        URI server = URI.create(SERVER.baseUrl());
        LoggingListener listener = LoggingListener.builder()
                .callLevel(org.slf4j.event.Level.DEBUG)
                .failureLevel(org.slf4j.event.Level.DEBUG)
                .curl(true)
                .build();
        try (EciClient eci = Clients.eci(server)
                        .credentialsProvider(credentials)
                        .addListener(listener)
                        .build();
                EhpcClient ehpc = Clients.ehpc(server)
                        .credentialsProvider(credentials)
                        .addListener(listener)
                        .build()) {
            ignoringFailure(() -> eci.createImageCache(Secrets.createImageCache(), options));
            ignoringFailure(() -> ehpc.addImage(Secrets.addImage(), options));
        }
    }

    /** The exception must not hold a secret either, also not that of a transport. */
    private static void ignoringFailure(Runnable call) {
        try {
            call.run();
        } catch (AlibabaCloudException expected) {
            Secrets.assertNoneIn("exception", Secrets.everythingOf(expected));
        }
    }

    private String logged() {
        StringBuilder logged = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(slf4j.list)) {
            logged.append(event.getLoggerName()).append(' ').append(event.getFormattedMessage());
            logged.append(event.getMDCPropertyMap()).append(event.getKeyValuePairs());
            if (event.getThrowableProxy() != null) {
                logged.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
            logged.append('\n');
        }
        assertThat(logged).as("something is logged").isNotEmpty();
        return logged + String.join("\n", List.copyOf(jul));
    }
}
