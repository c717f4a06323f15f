package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.error.Violation;
import io.github.alicloudimages.core.protocol.internal.Parameters;
import io.github.alicloudimages.core.protocol.internal.ShapeCodec;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Flattens the parameters of an operation that has no model: lists, sets and arrays to {@code Name.1}, maps to {@code Name.Key},
 * {@code null} left out.
 */
final class GenericParameters {

    private GenericParameters() {}

    static void flatten(Map<String, ?> given, Parameters parameters, List<Violation> violations) {
        given.forEach((name, value) -> flatten(name, value, parameters, violations));
    }

    private static void flatten(
            String name, @Nullable Object value, Parameters parameters, List<Violation> violations) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> flatten(name + '.' + key, part, parameters, violations));
        } else if (value instanceof Iterable<?> elements) {
            int index = 1;
            for (Object element : elements) {
                flatten(name + '.' + index++, element, parameters, violations);
            }
        } else if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                flatten(name + '.' + (i + 1), Array.get(value, i), parameters, violations);
            }
        } else if (value != null) {
            add(name, value, parameters, violations);
        }
    }

    private static void add(String name, Object value, Parameters parameters, List<Violation> violations) {
        if ((value instanceof Double || value instanceof Float) && !Double.isFinite(((Number) value).doubleValue())) {
            violations.add(new Violation(name, "is " + value + ", which is no number that can be sent"));
            return;
        }
        // A number in exponent form, 1.0E10, is none to the service.
        String text = value instanceof Double || value instanceof Float
                ? new BigDecimal(value.toString()).toPlainString()
                : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        if (!ShapeCodec.isEncodable(name) || !ShapeCodec.isEncodable(text)) {
            violations.add(new Violation(name, "has half of a surrogate pair, which cannot be sent"));
        } else if (!parameters.addUnmodelled(name, text)) {
            violations.add(new Violation(name, "is given twice"));
        }
    }
}
