package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.Timeouts;
import io.github.alicloudimages.core.http.TransportFailure;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks an ECS instance for the key of its RAM role: with a token first (version 2), without one (version 1) where that
 * fails and is allowed.
 */
public final class InstanceMetadata implements CredentialsProvider {

    public static final String DISABLED = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
    public static final String V1_DISABLED = "ALIBABA_CLOUD_IMDSV1_DISABLED";
    public static final String ROLE_NAME = "ALIBABA_CLOUD_ECS_METADATA";

    private static final String ROLES = "/latest/meta-data/ram/security-credentials/";
    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 3;

    private final Surroundings surroundings;
    private final @Nullable URI endpoint;
    private final @Nullable String roleName;
    private final boolean v1Allowed;
    private final PlainHttp http;

    /**
     * A way to the instance's metadata.
     *
     * @param endpoint {@code null} for where instances find it
     * @param roleName {@code null} to ask for it
     */
    public InstanceMetadata(
            Surroundings surroundings,
            @Nullable URI endpoint,
            @Nullable String roleName,
            boolean v1Allowed,
            Duration connectTimeout) {
        this.surroundings = surroundings;
        this.endpoint = endpoint;
        this.roleName = roleName;
        this.v1Allowed = v1Allowed;
        this.http = new PlainHttp(
                surroundings.transports().direct(), new Timeouts(connectTimeout, SILENCE, SILENCE.multipliedBy(2)));
    }

    @Override
    public Credentials resolve() {
        if (endpoint == null && surroundings.environment().isTrue(DISABLED)) {
            throw new CredentialsException("Instance metadata is switched off by " + DISABLED + ".");
        }
        Credentials credentials = key();
        if (credentials == null) {
            throw new CredentialsException(
                    roleName == null
                            ? "The ECS instance has no RAM role: attach one to it, or use other credentials."
                            : "The ECS instance has no RAM role named \"" + roleName + "\".");
        }
        return credentials;
    }

    /** The key of the role, or {@code null} if there is no role: that is a clear no, every other failure is told. */
    private @Nullable Credentials key() {
        CredentialsException withToken = null;
        try {
            Credentials credentials = credentials(token());
            if (credentials != null || !v1Allowed) {
                return credentials;
            }
        } catch (CredentialsException failure) {
            if (!v1Allowed || PassingFailure.isUnreachable(failure)) {
                throw failure;
            }
            withToken = failure;
        }
        try {
            return credentials(null);
        } catch (CredentialsException withoutToken) {
            if (withToken == null) {
                return null;
            }
            // An instance that insists on tokens refuses for good what is asked without one.
            boolean tellsLess = PassingFailure.is(withoutToken) && !PassingFailure.is(withToken);
            CredentialsException told = tellsLess ? withoutToken : withToken;
            told.addSuppressed(tellsLess ? withToken : withoutToken);
            throw told;
        }
    }

    /** What version 2 is asked with. */
    private String token() {
        HttpResponse answer;
        try {
            answer = ask("PUT", "/latest/api/token", "x-aliyun-ecs-metadata-token-ttl-seconds", "21600");
        } catch (IOException failure) {
            throw unanswered(failure);
        }
        String token = text(answer);
        if (answer.status() == 200 && isHeaderValue(token)) {
            return token;
        }
        throw PassingFailure.ofStatus(
                "The instance metadata gave no token for IMDSv2 (HTTP " + answer.status() + ")"
                        + (v1Allowed ? "." : ", and IMDSv1 is not allowed (" + V1_DISABLED + ")."),
                answer.status());
    }

    private @Nullable Credentials credentials(@Nullable String token) {
        String role = roleName == null ? attachedRole(token) : roleName;
        if (role == null) {
            return null;
        }
        HttpResponse answer = get(ROLES + role, token);
        if (answer.status() == 404) {
            return null;
        }
        requireSuccess(answer);
        JsonDocument document = JsonDocument.answer("The answer of the instance metadata", answer.body());
        if (!"Success".equalsIgnoreCase(document.required("Code"))) {
            throw PassingFailure.of("The instance metadata has no key for the RAM role \"" + role + "\" now.");
        }
        return document.session("AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration");
    }

    private @Nullable String attachedRole(@Nullable String token) {
        HttpResponse answer = get(ROLES, token);
        if (answer.status() == 404) {
            return null;
        }
        requireSuccess(answer);
        String role = text(answer).lines().findFirst().orElse("").strip();
        if (!isRoleName(role)) {
            throw PassingFailure.of("The instance metadata did not answer with the name of a RAM role.");
        }
        return role;
    }

    private HttpResponse get(String path, @Nullable String token) {
        try {
            return ask("GET", path, "x-aliyun-ecs-metadata-token", token);
        } catch (IOException failure) {
            throw unanswered(failure);
        }
    }

    /** Tries again after what passes: it is a service on the very same machine. */
    private HttpResponse ask(String method, String path, String header, @Nullable String value) throws IOException {
        URI uri = (endpoint == null ? surroundings.metadata() : endpoint).resolve(path);
        Map<String, String> headers = value == null ? Map.of() : Map.of(header, value);
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse answer = http.send(method, uri, headers, PlainHttp.NO_BODY);
                if (answer.status() < 500 || attempt == ATTEMPTS) {
                    return answer;
                }
            } catch (TransportFailure failure) {
                if (failure.reason() != TransportFailure.Reason.BROKEN || attempt == ATTEMPTS) {
                    throw failure;
                }
            }
            rest(attempt);
        }
    }

    private void rest(int attempt) {
        try {
            surroundings.timing().sleeper().sleep(Duration.ofMillis(50L << attempt));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CredentialsException("Interrupted while asking the instance metadata.", interrupted);
        }
    }

    private static void requireSuccess(HttpResponse answer) {
        if (answer.status() != 200) {
            throw PassingFailure.ofStatus(
                    "The instance metadata answered with HTTP " + answer.status() + ".", answer.status());
        }
    }

    private CredentialsException unanswered(IOException failure) {
        String host = (endpoint == null ? surroundings.metadata() : endpoint).getHost();
        return new CredentialsException(
                PlainHttp.isUnreachable(failure)
                        ? "There is no instance metadata at " + host + ": this is not an ECS instance, it seems."
                        : "The instance metadata at " + host + " did not answer: " + PlainHttp.explain(failure) + ".",
                failure);
    }

    private static String text(HttpResponse answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).strip();
    }

    private static boolean isHeaderValue(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static boolean isRoleName(String text) {
        return !text.isEmpty()
                && text.length() <= 64
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
    }

    @Override
    public String toString() {
        return "InstanceMetadata";
    }
}
