package io.github.alicloudimages.core.protocol.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.alicloudimages.core.error.AccessDeniedDetail;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers over their schema in one pass. Unknown fields are skipped at any depth, {@code null} is absence, texts,
 * numbers and booleans stand in for each other where the meaning is clear.
 */
final class AnswerReader {

    private static final ShapeAccess MODELS = ShapeAccess.get();

    private static final int MAX_DEPTH = 100;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE) // the transport bounds the whole answer
                    .build())
            .build();

    private final JsonParser json;
    private final Envelope envelope = new Envelope();

    private AnswerReader(JsonParser json) {
        this.json = json;
    }

    static <T extends Shape> Answer<T> read(Schema<T> schema, byte[] body) throws MalformedAnswer {
        if (body.length == 0) {
            throw new MalformedAnswer("The body is empty.", true);
        }
        try (JsonParser json = FACTORY.createParser(body)) {
            return new AnswerReader(json).document(schema);
        } catch (IOException malformed) {
            // Without the cause: Jackson quotes the body in its messages, and the body may hold a secret.
            throw new MalformedAnswer(explain(malformed), malformed instanceof JsonEOFException);
        }
    }

    private <T extends Shape> Answer<T> document(Schema<T> schema) throws IOException, MalformedAnswer {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new MalformedAnswer("The body is not a JSON object.");
        }
        ShapeBuilder<T> builder = MODELS.newBuilder(schema);
        boolean[] present = new boolean[schema.size()];
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            int index = schema.indexOf(name);
            if (index >= 0) {
                present[index] = readMember(builder, schema, index, name);
            } else {
                readEnvelopeField(name);
            }
        }
        if (json.nextToken() != null) {
            throw new MalformedAnswer("Something follows the JSON object.");
        }
        return new Answer<>(builder, envelope, firstMissing(schema, present));
    }

    private static @Nullable String firstMissing(Schema<?> schema, boolean[] present) {
        for (int i = 0; i < present.length; i++) {
            if (schema.member(i).isRequired() && !present[i]) {
                return schema.member(i).wireName();
            }
        }
        return null;
    }

    /** Reads a value into the builder; {@code false} if it was absent, or a required text was empty. */
    private boolean readMember(ShapeBuilder<?> builder, Schema<?> schema, int index, String path)
            throws IOException, MalformedAnswer {
        Member member = schema.member(index);
        Object value = readValue(member, path);
        if (value == null || (member.isRequired() && value.equals(""))) {
            return false;
        }
        noteEnvelopeMember(member.wireName(), value);
        MODELS.set(builder, index, value);
        return true;
    }

    private @Nullable Object readValue(Member member, String path) throws IOException, MalformedAnswer {
        if (json.currentToken() == JsonToken.VALUE_NULL || isEmptyInPlaceOf(member)) {
            return null;
        }
        return switch (member.kind()) {
            case STRING -> {
                String text = text(path);
                yield member.isTrimmed() ? text.strip() : text;
            }
            case INTEGER -> {
                long number = number(path);
                if (number != (int) number) {
                    throw unexpected(path, "a number that fits into 32 bits");
                }
                yield (int) number;
            }
            case LONG -> number(path);
            case BOOLEAN -> bool(path);
            case STRUCTURE -> structure(member.target(), path);
            case STRING_LIST, STRUCTURE_LIST -> list(member, path);
        };
    }

    /** An empty text where something else belongs is what some servers make of nothing. */
    private boolean isEmptyInPlaceOf(Member member) throws IOException {
        return member.kind() != Member.Kind.STRING
                && json.currentToken() == JsonToken.VALUE_STRING
                && json.getText().isBlank();
    }

    private <T extends Shape> T structure(Schema<T> schema, String path) throws IOException, MalformedAnswer {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected(path, "an object");
        }
        ShapeBuilder<T> builder = MODELS.newBuilder(schema);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            int index = schema.indexOf(name);
            if (index >= 0) {
                readMember(builder, schema, index, path + '.' + name);
            } else {
                json.skipChildren();
            }
        }
        return builder.build();
    }

    private List<Object> list(Member member, String path) throws IOException, MalformedAnswer {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw unexpected(path, "an array");
        }
        List<Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            String elementPath = path + '[' + elements.size() + ']';
            elements.add(
                    member.kind() == Member.Kind.STRING_LIST
                            ? text(elementPath)
                            : structure(member.target(), elementPath));
        }
        return elements;
    }

    private String text(String path) throws IOException, MalformedAnswer {
        if (!json.currentToken().isScalarValue()) {
            throw unexpected(path, "text");
        }
        return json.getText();
    }

    private long number(String path) throws IOException, MalformedAnswer {
        JsonToken token = json.currentToken();
        try {
            if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                return wholeNumber(json.getText());
            }
            if (token == JsonToken.VALUE_STRING) {
                return wholeNumber(json.getText().strip());
            }
        } catch (ArithmeticException | NumberFormatException notANumber) {
            throw unexpected(path, "a whole number");
        }
        throw unexpected(path, "a whole number");
    }

    /** {@code 20.0} is one, too. */
    private static long wholeNumber(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new NumberFormatException();
        }
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0
                ? Long.parseLong(text)
                : new BigDecimal(text).longValueExact();
    }

    private boolean bool(String path) throws IOException, MalformedAnswer {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        if (token == JsonToken.VALUE_STRING) {
            String text = json.getText().strip();
            if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
                return text.equalsIgnoreCase("true");
            }
        }
        throw unexpected(path, "true or false");
    }

    private MalformedAnswer unexpected(String path, String expected) throws IOException {
        return new MalformedAnswer(path + " is not " + expected + ", but " + name(json.currentToken()) + '.');
    }

    private static String name(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "something else";
        };
    }

    /** RequestId and Success are members of the operations and parts of the envelope. */
    private void noteEnvelopeMember(String wireName, Object value) {
        if (wireName.equals("RequestId")) {
            envelope.requestId = value.toString();
        } else if (wireName.equals("Success")) {
            envelope.success = value.toString();
        }
    }

    private void readEnvelopeField(String name) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT && name.equalsIgnoreCase("AccessDeniedDetail")) {
            envelope.accessDeniedDetail = new AccessDeniedDetail(scalarFields());
            return;
        }
        if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            json.skipChildren();
            return;
        }
        switch (name) {
            case "Code", "code" -> envelope.code = json.getText().strip();
            case "Message", "message" -> envelope.message = json.getText().strip();
            case "RequestId", "requestId" -> envelope.requestId = json.getText().strip();
            case "HostId", "hostId" -> envelope.hostId = json.getText();
            case "Recommend", "recommend" -> envelope.recommendUrl = json.getText();
            case "Success", "success" -> envelope.success = json.getText();
            default -> {}
        }
    }

    private Map<String, String> scalarFields() throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return fields;
    }

    private static String explain(IOException malformed) {
        if (malformed instanceof JsonEOFException) {
            return "The body ends in the middle of the JSON.";
        }
        if (malformed instanceof StreamConstraintsException) {
            return "The JSON is nested deeper than " + MAX_DEPTH
                    + " levels, or has a number or a name that is too long.";
        }
        if (malformed instanceof JsonProcessingException json && json.getLocation() != null) {
            return "The body is not valid JSON, from byte " + json.getLocation().getByteOffset() + " on.";
        }
        return "The body is not valid JSON.";
    }
}
