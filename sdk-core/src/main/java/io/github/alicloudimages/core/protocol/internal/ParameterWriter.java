package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
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
    private final StringBuilder joining = new StringBuilder(64);

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
                write(member, member.wireName(), value);
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

    private void writeMembers(String prefix, Shape shape) {
        Schema<?> schema = MODELS.schemaOf(shape);
        for (int i = 0; i < schema.size(); i++) {
            Object value = MODELS.valueOf(shape, i);
            if (value != null) {
                Member member = schema.member(i);
                write(member, joined(prefix, member.wireName()), value);
            }
        }
    }

    private void write(Member member, String name, Object value) {
        if (member.isJson()) {
            writeJson(name, value);
            return;
        }
        switch (member.kind()) {
            case STRING, INTEGER, LONG, BOOLEAN -> {
                String text = value.toString();
                if (member.isSecret()) {
                    parameters.addSecret(text);
                }
                parameters.append(name, text);
            }
            case STRUCTURE -> writeMembers(name, (Shape) value);
            case STRING_LIST, STRUCTURE_LIST -> {
                int index = 1;
                for (Object element : (List<?>) value) {
                    String elementName = joined(name, Integer.toString(index++));
                    if (element instanceof Shape shape) {
                        writeMembers(elementName, shape);
                    } else {
                        parameters.append(elementName, (String) element);
                    }
                }
            }
        }
    }

    private void writeJson(String name, Object value) {
        if (value instanceof List<?> list && list.isEmpty()) {
            return;
        }
        parameters.append(name, JsonText.of(value, parameters));
    }

    /** In one buffer for all names: most have several parts. */
    private String joined(String prefix, String last) {
        joining.setLength(0);
        return joining.append(prefix).append('.').append(last).toString();
    }
}
