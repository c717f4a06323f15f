package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.MemberModel;
import io.github.alicloudimages.codegen.model.MemberType.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The static description of a class's members. */
final class SchemaEmitter {

    private SchemaEmitter() {}

    /** The arguments of the schema's constructor. */
    static String arguments(String className, List<Field> fields, List<List<String>> atLeastOneOf) {
        String name = Template.literal(className);
        String groups = atLeastOneOf.isEmpty()
                ? ""
                : ", List.of("
                        + atLeastOneOf.stream()
                                .map(group -> "List.of(" + Template.literals(group) + ")")
                                .collect(Collectors.joining(", "))
                        + ")";
        return name
                + groups
                + fields.stream().map(field -> ", " + member(field)).collect(Collectors.joining());
    }

    private static String member(Field field) {
        MemberModel member = field.model();
        return creation(field)
                + (member.required() ? ".required()" : "")
                + (member.secret() ? ".secret()" : "")
                + (member.isJson() ? ".json()" : "")
                + (member.trim() ? ".trimmed()" : "")
                + (member.region() ? ".region()" : "")
                + (member.idempotencyToken() ? ".clientToken()" : "")
                + (member.hasLimits() ? ".limits(" + limits(member) + ")" : "");
    }

    private static String creation(Field field) {
        String names = Template.literal(field.name()) + ", "
                + Template.literal(field.model().wire());
        if (field.type().kind() == Kind.STRUCTURE) {
            return (field.isList() ? "Member.structures(" : "Member.structure(") + names + ", "
                    + field.type().element() + ".SCHEMA)";
        }
        return "Member.of(" + names + ", Member.Kind." + kind(field) + ")";
    }

    private static String kind(Field field) {
        return switch (field.type().kind()) {
            case INTEGER, LONG, BOOLEAN -> field.type().kind().name();
            default -> field.isList() ? "STRING_LIST" : "STRING";
        };
    }

    private static String limits(MemberModel member) {
        return "Limits.builder()"
                + limit("minLength", member.minLength())
                + limit("maxLength", member.maxLength())
                + limit("minItems", member.minItems())
                + limit("maxItems", member.maxItems())
                + limit("maxValues", member.maxValues())
                + limit("min", member.min())
                + limit("max", member.max())
                + (member.ascii() ? ".ascii()" : "")
                + ".build()";
    }

    private static String limit(String name, @Nullable Number value) {
        if (value == null) {
            return "";
        }
        return "." + name + "(" + value + (value instanceof Long number && number.intValue() != number ? "L" : "")
                + ")";
    }
}
