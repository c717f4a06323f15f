package io.github.alicloudimages.contract.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types as they are written in source code of one package, with their type arguments and what may be null. */
final class TypeText {

    private final String packageName;
    private final Map<String, Class<?>> imports = new TreeMap<>();

    TypeText(String packageName) {
        this.packageName = packageName;
    }

    /** The types of other packages that were named so far by their simple names. */
    List<String> imports() {
        return imports.values().stream()
                .filter(type -> !List.of(packageName, "java.lang").contains(type.getPackageName()))
                .map(Class::getName)
                .sorted()
                .toList();
    }

    String of(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            String nullable = nullable(array);
            return of(array.getAnnotatedGenericComponentType())
                    + (nullable.isEmpty() ? "[]" : " " + nullable.trim() + "[]");
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return wildcard(wildcard);
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Type raw = ((ParameterizedType) parameterized.getType()).getRawType();
            return nullable(type)
                    + name((Class<?>) raw)
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(this::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return nullable(type) + (type.getType() instanceof Class<?> simple ? name(simple) : type.getType());
    }

    /** With the names of enclosing types, as in {@code Outer.Inner}; with the package only if there are two of a name. */
    String name(Class<?> type) {
        String name = type.getCanonicalName();
        if (type.isPrimitive()) {
            return name;
        }
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        Class<?> importable = outermost;
        boolean first = importable.equals(imports.computeIfAbsent(importable.getSimpleName(), none -> importable));
        return first ? name.substring(type.getPackageName().length() + 1) : name;
    }

    /** The declaration of type parameters, or nothing if there are none. */
    String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(this::parameter).collect(Collectors.joining(", ", "<", ">"));
    }

    private String parameter(TypeVariable<?> variable) {
        String bounds =
                Arrays.stream(variable.getAnnotatedBounds()).map(this::of).collect(Collectors.joining(" & "));
        return variable.getName() + (bounds.equals("Object") ? "" : " extends " + bounds);
    }

    private String wildcard(AnnotatedWildcardType wildcard) {
        if (wildcard.getAnnotatedLowerBounds().length > 0) {
            return "? super " + of(wildcard.getAnnotatedLowerBounds()[0]);
        }
        String upper = of(wildcard.getAnnotatedUpperBounds()[0]);
        return upper.equals("Object") ? "?" : "? extends " + upper;
    }

    private static String nullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    }
}
