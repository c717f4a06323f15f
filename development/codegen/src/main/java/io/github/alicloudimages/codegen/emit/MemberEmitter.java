package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.MemberType.Kind;

/** The code of one member in its class and in the builder. */
final class MemberEmitter {

    private MemberEmitter() {}

    static String field(Field field) {
        return "private final " + field.heldType() + " " + field.name() + ";";
    }

    static String constructorAssignment(Field field) {
        String held = "builder." + field.name();
        String value = field.isAlwaysPresent()
                ? "Objects.requireNonNull(" + held + ", " + Template.literal(field.name()) + ")"
                : held;
        return "this." + field.name() + " = " + value + ";";
    }

    static String getter(Field field) {
        String javadoc = MemberDoc.at(Javadoc.MEMBER, field)
                .tag("@return", MemberDoc.returned(field))
                .toString();
        String getter = Template.of("""

                        $javadoc
                        public $type $name() {
                            return $value;
                        }
                        """)
                .with("javadoc", javadoc)
                .with("type", field.javaType())
                .with("name", field.name())
                .with("value", converted(field))
                .fill();
        return field.isTimestamp() ? getter + textGetter(field) : getter;
    }

    private static String converted(Field field) {
        String name = field.name();
        if (!field.type().isHeldAsText()) {
            return name;
        }
        return field.isTimestamp()
                ? "Timestamps.parse(" + name + ")"
                : name + " == null ? null : " + field.type().element() + ".of(" + name + ")";
    }

    private static String textGetter(Field field) {
        String javadoc = Javadoc.at(Javadoc.MEMBER)
                .paragraph("The text behind {@link #" + field.name() + "()}, as it travels.")
                .tag("@return", "the text, or {@code null} if " + MemberDoc.unset(field))
                .toString();
        return Template.of("""

                        $javadoc
                        public @Nullable String $method() {
                            return $name;
                        }
                        """)
                .with("javadoc", javadoc)
                .with("method", field.name() + "Text")
                .with("name", field.name())
                .fill();
    }

    /** The branch of {@code value(int)}: an empty list counts as unset. */
    static String valueCase(int place, Field field) {
        String name = field.name();
        return "case " + place + " -> " + (field.isList() ? name + ".isEmpty() ? null : " + name : name) + ";";
    }

    static String builderField(Field field) {
        return "private " + field.builderType() + " " + field.name() + (field.isList() ? " = List.of();" : ";");
    }

    static String copyAssignment(Field field) {
        return "this." + field.name() + " = from." + field.name() + ";";
    }

    static String setters(Field field) {
        if (field.isList()) {
            return listSetters(field);
        }
        String setter = setter(field, "@Nullable " + field.type().javaType(), stored(field));
        if (field.type().kind() == Kind.LONG) {
            return setter + setter(field, "long", "value");
        }
        return field.isTimestamp() ? setter + textSetter(field) : setter;
    }

    private static String stored(Field field) {
        if (!field.type().isHeldAsText()) {
            return "value";
        }
        return "value == null ? null : value." + (field.isTimestamp() ? "toString()" : "value()");
    }

    private static String setter(Field field, String parameterType, String stored) {
        String value = parameterType.startsWith("@Nullable") ? "the value, or {@code null} to unset it" : "the value";
        String javadoc = MemberDoc.at(Javadoc.NESTED_MEMBER, field)
                .tag("@param value", value)
                .tag("@return", "this builder")
                .toString();
        return setter(javadoc, field.name(), parameterType, field.name(), stored);
    }

    private static String textSetter(Field field) {
        String javadoc = Javadoc.at(Javadoc.NESTED_MEMBER)
                .paragraph("Sets the text behind {@link #" + field.name() + "(Instant)}, as it travels.")
                .tag("@param value", "the text, or {@code null} to unset it")
                .tag("@return", "this builder")
                .toString();
        return setter(javadoc, field.name() + "Text", "@Nullable String", field.name(), "value");
    }

    private static String setter(String javadoc, String method, String parameterType, String name, String stored) {
        return Template.of("""

                        $javadoc
                        public Builder $method($parameterType value) {
                            this.$name = $stored;
                            return this;
                        }
                        """)
                .with("javadoc", javadoc)
                .with("method", method)
                .with("parameterType", parameterType)
                .with("name", name)
                .with("stored", stored)
                .fill();
    }

    private static String listSetters(Field field) {
        String javadoc = MemberDoc.at(Javadoc.NESTED_MEMBER, field)
                .tag("@param value", "all elements, instead of those set before; none may be {@code null}")
                .tag("@return", "this builder")
                .toString();
        return Template.of("""

                        $javadoc
                        public Builder $name($element... value) {
                            return $name(Arrays.asList(value));
                        }

                        $javadoc
                        public Builder $name(List<$element> value) {
                            this.$name = copyOf($literal, value);
                            return this;
                        }
                        """)
                .with("javadoc", javadoc)
                .with("name", field.name())
                .with("element", field.type().element())
                .with("literal", Template.literal(field.name()))
                .fill();
    }

    /** The branch of {@code set(int, Object)}. */
    static String setCase(int place, Field field) {
        String cast = "(" + field.type().heldType() + ") value";
        String value = field.isList() ? "copyOf(" + Template.literal(field.name()) + ", " + cast + ")" : cast;
        return "case " + place + " -> this." + field.name() + " = " + value + ";";
    }
}
