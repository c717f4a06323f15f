package io.github.alicloudimages.contract.api;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * What users can name of a module: its public types with all that is public or protected in them. A type that is not
 * public is shown if a public one extends it, as its members are then members of the public one.
 */
final class PublicApi {

    static final String PACKAGE = "package ";

    private static final int TYPE_MODIFIERS =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL;

    private final Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));

    PublicApi(Collection<Class<?>> exported) {
        exported.stream().filter(PublicApi::isVisible).forEach(type -> addWithBases(type, exported));
    }

    private void addWithBases(Class<?> type, Collection<Class<?>> exported) {
        types.add(type);
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(exported::contains)
                .forEach(base -> addWithBases(base, exported));
    }

    private static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** A block of lines for each type, by package. */
    List<String> lines() {
        TreeMap<String, List<Class<?>>> packages = new TreeMap<>();
        types.forEach(type -> packages.computeIfAbsent(type.getPackageName(), name -> new ArrayList<>())
                .add(type));
        List<String> lines = new ArrayList<>();
        packages.forEach((name, members) -> lines.addAll(packageLines(name, members)));
        return lines;
    }

    private static List<String> packageLines(String name, List<Class<?>> members) {
        TypeText text = new TypeText(name);
        List<String> blocks = new ArrayList<>();
        for (Class<?> type : members) {
            blocks.addAll(new TypeLines(type, text).lines());
            blocks.add("");
        }
        List<String> lines = new ArrayList<>();
        boolean marked = members.get(0).getPackage().isAnnotationPresent(NullMarked.class);
        lines.add((marked ? "@NullMarked " : "") + PACKAGE + name);
        lines.add("");
        if (!text.imports().isEmpty()) {
            text.imports().forEach(imported -> lines.add("import " + imported));
            lines.add("");
        }
        lines.addAll(blocks);
        return lines;
    }

    private static final class TypeLines {

        private static final String INDENT = "    ";

        private final Class<?> type;
        private final TypeText text;

        TypeLines(Class<?> type, TypeText text) {
            this.type = type;
            this.text = text;
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add(declaration());
            add(lines, type.getDeclaredFields(), this::field);
            add(lines, type.getDeclaredConstructors(), this::constructor);
            add(lines, type.getDeclaredMethods(), this::method);
            return lines;
        }

        private <M extends Member> void add(List<String> lines, M[] members, Function<M, String> line) {
            TreeMap<String, String> byName = new TreeMap<>();
            Arrays.stream(members)
                    .filter(this::isVisible)
                    .forEach(member -> byName.put(member.getName() + ' ' + line.apply(member), line.apply(member)));
            byName.values().forEach(declared -> lines.add(INDENT + declared));
        }

        /** What is protected in a final class only its own package sees. */
        private boolean isVisible(Member member) {
            return !member.isSynthetic()
                    && (Modifier.isPublic(member.getModifiers())
                            || (Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers())));
        }

        private String declaration() {
            int modifiers = type.getModifiers() & TYPE_MODIFIERS;
            String kind = "class ";
            if (type.isInterface()) {
                kind = type.isAnnotation() ? "@interface " : "interface ";
                modifiers &= ~(Modifier.ABSTRACT | Modifier.STATIC);
            } else if (type.isEnum()) {
                kind = "enum ";
                modifiers &= ~(Modifier.FINAL | Modifier.STATIC);
            }
            return deprecated(type)
                    + modifiers(modifiers)
                    + kind
                    + text.name(type)
                    + text.parameters(type.getTypeParameters())
                    + bases();
        }

        private String bases() {
            boolean extendsNothing = type.isInterface() || type.isEnum() || type.getSuperclass() == Object.class;
            String superclass = extendsNothing ? "" : " extends " + text.of(type.getAnnotatedSuperclass());
            String interfaces = list(type.getAnnotatedInterfaces());
            if (interfaces.isEmpty()) {
                return superclass;
            }
            return superclass + (type.isInterface() ? " extends " : " implements ") + interfaces;
        }

        private String field(Field field) {
            if (field.isEnumConstant()) {
                return deprecated(field) + field.getName();
            }
            return deprecated(field)
                    + modifiers(field.getModifiers() & Modifier.fieldModifiers())
                    + text.of(field.getAnnotatedType())
                    + " "
                    + field.getName()
                    + constant(field);
        }

        /** A constant is copied into the code that uses it: its value is part of the API. */
        private static String constant(Field field) {
            boolean fixed = Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
            if (!fixed || !(field.getType().isPrimitive() || field.getType() == String.class)) {
                return "";
            }
            try {
                field.setAccessible(true);
                Object value = field.get(null);
                return " = " + (value instanceof String ? "\"" + value + "\"" : value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private String constructor(Constructor<?> constructor) {
            return deprecated(constructor)
                    + modifiers(constructor.getModifiers() & Modifier.constructorModifiers())
                    + separated(text.parameters(constructor.getTypeParameters()))
                    + type.getSimpleName()
                    + parameters(constructor);
        }

        private String method(Method method) {
            int modifiers = method.getModifiers() & Modifier.methodModifiers() & ~Modifier.SYNCHRONIZED;
            if (type.isInterface()) {
                modifiers &= ~(Modifier.ABSTRACT | Modifier.PUBLIC);
            }
            return deprecated(method)
                    + modifiers(modifiers)
                    + (method.isDefault() ? "default " : "")
                    + separated(text.parameters(method.getTypeParameters()))
                    + text.of(method.getAnnotatedReturnType())
                    + " "
                    + method.getName()
                    + parameters(method);
        }

        private String parameters(Executable member) {
            String parameters = list(member.getAnnotatedParameterTypes());
            if (member.isVarArgs()) {
                parameters = parameters.substring(0, parameters.length() - "[]".length()) + "...";
            }
            String thrown = Arrays.stream(member.getAnnotatedExceptionTypes())
                    .filter(thrownType -> isChecked(thrownType))
                    .map(text::of)
                    .sorted()
                    .collect(joining(", "));
            return "(" + parameters + ")" + (thrown.isEmpty() ? "" : " throws " + thrown);
        }

        /** Also what a type parameter stands for. */
        private static boolean isChecked(AnnotatedType thrown) {
            return !(thrown.getType() instanceof Class<?> type)
                    || !(RuntimeException.class.isAssignableFrom(type) || Error.class.isAssignableFrom(type));
        }

        private String list(AnnotatedType[] listed) {
            return Arrays.stream(listed).map(text::of).collect(joining(", "));
        }

        private static String deprecated(AnnotatedElement element) {
            return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
        }

        private static String modifiers(int modifiers) {
            return separated(Modifier.toString(modifiers));
        }

        private static String separated(String words) {
            return words.isEmpty() ? "" : words + " ";
        }
    }
}
