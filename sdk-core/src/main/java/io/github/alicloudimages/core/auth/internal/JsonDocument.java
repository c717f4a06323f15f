package io.github.alicloudimages.core.auth.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.protocol.Timestamps;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that holds credentials, from a file, a program or a service. What is wrong with it is told without
 * quoting it.
 */
public final class JsonDocument {

    /** Changes nothing that it only passes on. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Above this a number of seconds is one of milliseconds: as seconds it would lie thousands of years ahead. */
    private static final long MOST_SECONDS = 100_000_000_000L;

    private final String what;
    private final ObjectNode object;
    private final boolean answer;

    private JsonDocument(String what, ObjectNode object, boolean answer) {
        this.what = what;
        this.object = object;
        this.answer = answer;
    }

    /**
     * Settings of a user: what they lack is not there.
     *
     * @param what a name of them for messages, such as {@code The profile "default"}
     */
    static JsonDocument settings(String what, ObjectNode object) {
        return new JsonDocument(what, object, false);
    }

    /**
     * Reads what a service or a program answered: if it lacks something, the next answer may have it.
     *
     * @param what a name of it for messages, such as {@code The answer of the credentials URI}
     * @throws CredentialsException if it is no JSON object; passes
     */
    static JsonDocument answer(String what, byte[] text) {
        return new JsonDocument(what, parse(what, text), true);
    }

    /**
     * Reads an object.
     *
     * @throws CredentialsException if it is none; passes, as what somebody has half written looks like that
     */
    static ObjectNode parse(String what, byte[] text) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            // Without the cause: its message quotes what it met.
            JsonLocation at = malformed.getLocation();
            throw PassingFailure.of(what + " is not valid JSON"
                    + (at == null ? "." : ": line " + at.getLineNr() + ", column " + at.getColumnNr() + '.'));
        } catch (IOException impossible) {
            throw PassingFailure.of(what + " cannot be read.");
        }
        if (!(node instanceof ObjectNode object)) {
            throw PassingFailure.of(what + " is not a JSON object.");
        }
        return object;
    }

    public ObjectNode object() {
        return object;
    }

    /** A text without white space around it; {@code null} if it is absent, empty or no text. */
    public @Nullable String text(String name) {
        JsonNode value = object.get(name);
        if (value == null || !value.isValueNode() || value.isNull()) {
            return null;
        }
        String text = value.asText().strip();
        return text.isEmpty() ? null : text;
    }

    /**
     * A text that must be there.
     *
     * @throws CredentialsException if it is not
     */
    public String required(String name) {
        String text = text(name);
        if (text == null) {
            throw problem("has no " + name);
        }
        return text;
    }

    /**
     * An object that must be there.
     *
     * @throws CredentialsException if it is not
     */
    public JsonDocument child(String name) {
        if (!(object.get(name) instanceof ObjectNode child)) {
            throw problem("has no " + name);
        }
        return new JsonDocument(what, child, answer);
    }

    public boolean isTrue(String name) {
        return "true".equalsIgnoreCase(text(name));
    }

    /** A point in time, in ISO 8601 with a zone or as a Unix time; {@code null} if there is none that can be read. */
    public @Nullable Instant time(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            long number = Long.parseLong(text);
            if (number <= 0) {
                return null;
            }
            return number > MOST_SECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        } catch (NumberFormatException notANumber) {
            return Timestamps.parse(text);
        }
    }

    /**
     * A whole number.
     *
     * @param otherwise if there is none
     */
    public long number(String name, long otherwise) {
        String text = text(name);
        try {
            return text == null ? otherwise : new BigDecimal(text).longValueExact();
        } catch (ArithmeticException | NumberFormatException notANumber) {
            throw problem("has a " + name + " that is no whole number");
        }
    }

    /**
     * A temporary key, all of whose parts must be there.
     *
     * @throws CredentialsException if one is not; the message names it
     */
    public Credentials session(String id, String secret, String token, String expiration) {
        String keyId = required(id);
        String keySecret = required(secret);
        String securityToken = required(token);
        required(expiration);
        Instant end = time(expiration);
        if (end == null) {
            throw problem("has an " + expiration + " that is no time");
        }
        try {
            return Credentials.of(keyId, keySecret, securityToken, end);
        } catch (CredentialsException unusable) {
            throw problem("cannot be used: " + unusable.getMessage());
        }
    }

    /** What is wrong with it: fails for good if it is settings, and passes if it is an answer. */
    public CredentialsException problem(String problem) {
        String message = what + ' ' + problem + (problem.endsWith(".") ? "" : ".");
        return answer ? PassingFailure.of(message) : new CredentialsException(message);
    }
}
