package io.github.alicloudimages.contract.resilience.events;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Everything that can be found in an object: its text, and what its fields hold, down to the last one. */
final class Depths {

    private static final String SDK = "io.github.alicloudimages";

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Depths() {}

    static String of(Object object) {
        Depths depths = new Depths();
        depths.visit(object);
        return depths.text.toString();
    }

    private void visit(Object object) {
        if (object == null || !seen.add(object)) {
            return;
        }
        text.append(object).append('\n');
        if (object instanceof Collection<?> collection) {
            collection.forEach(this::visit);
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                visit(key);
                visit(value);
            });
        } else if (object instanceof Throwable thrown) {
            visit(thrown.getMessage());
            visit(thrown.getCause());
        }
        for (Class<?> type = object.getClass(); type.getName().startsWith(SDK); type = type.getSuperclass()) {
            fields(type, object);
        }
    }

    private void fields(Class<?> type, Object object) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            field.setAccessible(true);
            try {
                visit(field.get(object));
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
