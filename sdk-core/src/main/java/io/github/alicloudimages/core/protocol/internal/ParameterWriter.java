package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.signing.internal.EncodedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flattens a request into pairs: {@code Image.1}, {@code Image.Repository}, {@code AcrRegistryInfo.2.Domain.1}. Members
 * that are not set are left out, an empty text is sent as one.
 */
final class ParameterWriter {

    private static final ShapeAccess MODELS = ShapeAccess.get();

    private final Parameters parameters;
    private final @Nullable String region;
    private final @Nullable String clientToken;
    /** The name of where the walk through the request has come to: parts are appended, and cut off again. */
    private final EncodedText name = new EncodedText(64);

    ParameterWriter(Parameters parameters, @Nullable String region, @Nullable String clientToken) {
        this.parameters = parameters;
        this.region = region;
        this.clientToken = clientToken;
    }

    void write(Shape request) {
        Schema<?> schema = MODELS.schemaOf(request);
        for (int i = 0; i < schema.size(); i++) {
            Member member = schema.member(i);
            Object value = MODELS.valueOf(request, i);
            if (value == null) {
                value = filled(member);
            }
            if (value != null) {
                name.cutTo(0);
                name.appendPlain(member.wireName());
                write(member, value);
            }
        }
    }

    private @Nullable String filled(Member member) {
        return switch (member.role()) {
            case REGION -> region;
            case CLIENT_TOKEN -> clientToken;
            case NONE -> null;
        };
    }

    private void writeMembers(Shape shape) {
        Schema<?> schema = MODELS.schemaOf(shape);
        int here = name.length();
        for (int i = 0; i < schema.size(); i++) {
            Object value = MODELS.valueOf(shape, i);
            if (value != null) {
                Member member = schema.member(i);
                name.appendPlain('.').appendPlain(member.wireName());
                write(member, value);
                name.cutTo(here);
            }
        }
    }

    private void write(Member member, Object value) {
        if (member.isJson()) {
            writeJson(value);
            return;
        }
        switch (member.kind()) {
            case STRING, INTEGER, LONG, BOOLEAN -> writeText(member, value.toString());
            case STRUCTURE -> writeMembers((Shape) value);
            case STRING_LIST, STRUCTURE_LIST -> writeElements(member, (List<?>) value);
        }
    }

    private void writeText(Member member, String text) {
        if (member.isSecret()) {
            parameters.addSecret(text);
        }
        parameters.append(name, text);
    }

    private void writeElements(Member member, List<?> elements) {
        int here = name.length();
        for (int i = 0; i < elements.size(); i++) {
            name.appendPlain('.').appendPlain(Integer.toString(i + 1));
            if (elements.get(i) instanceof Shape shape) {
                writeMembers(shape);
            } else {
                writeText(member, (String) elements.get(i));
            }
            name.cutTo(here);
        }
    }

    private void writeJson(Object value) {
        if (value instanceof List<?> list && list.isEmpty()) {
            return;
        }
        parameters.append(name, JsonText.of(value, parameters));
    }
}
