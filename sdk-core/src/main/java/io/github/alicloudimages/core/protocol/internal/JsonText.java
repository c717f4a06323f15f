package io.github.alicloudimages.core.protocol.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the parameters that travel as one compact JSON text, such as {@code ContainerImageSpec}. */
final class JsonText {

    private static final ShapeAccess MODELS = ShapeAccess.get();

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /**
     * The JSON text of a structure or a list.
     *
     * @param secrets where the secret values among it are told to
     */
    static String of(Object value, Parameters secrets) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(json, value, secrets);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value, Parameters secrets) throws IOException {
        if (value instanceof Shape shape) {
            writeObject(json, shape, secrets);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element, secrets);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void writeObject(JsonGenerator json, Shape shape, Parameters secrets) throws IOException {
        Schema<?> schema = MODELS.schemaOf(shape);
        json.writeStartObject();
        for (int i = 0; i < schema.size(); i++) {
            Object value = MODELS.valueOf(shape, i);
            if (value == null || (value instanceof List<?> list && list.isEmpty())) {
                continue;
            }
            Member member = schema.member(i);
            if (member.isSecret()) {
                secrets.addSecret(value.toString());
            }
            json.writeFieldName(member.wireName());
            write(json, value, secrets);
        }
        json.writeEndObject();
    }
}
