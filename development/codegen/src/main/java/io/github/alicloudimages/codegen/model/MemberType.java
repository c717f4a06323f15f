package io.github.alicloudimages.codegen.model;

/**
 * A member's type, resolved.
 *
 * @param element simple name of the Java class of the value, or of a list's elements
 */
public record MemberType(Kind kind, String element, boolean list) {

    /** What the value, or an element of the list, is. */
    public enum Kind {
        STRING,
        INTEGER,
        LONG,
        BOOLEAN,
        TIMESTAMP,
        ENUM,
        STRUCTURE
    }

    /** Resolves a type of a checked model. */
    public static MemberType of(MemberModel member, ApiModel api) {
        String element = member.elementType();
        return switch (element) {
            case "string" -> new MemberType(Kind.STRING, "String", member.isList());
            case "integer" -> new MemberType(Kind.INTEGER, "Integer", member.isList());
            case "long" -> new MemberType(Kind.LONG, "Long", member.isList());
            case "boolean" -> new MemberType(Kind.BOOLEAN, "Boolean", member.isList());
            case "timestamp" -> new MemberType(Kind.TIMESTAMP, "Instant", member.isList());
            default -> named(element, member.isList(), api);
        };
    }

    private static MemberType named(String element, boolean list, ApiModel api) {
        if (api.enums().containsKey(element)) {
            return new MemberType(Kind.ENUM, element, list);
        }
        if (api.structures().containsKey(element)) {
            return new MemberType(Kind.STRUCTURE, element, list);
        }
        throw new IllegalArgumentException("unknown type \"" + element + "\"");
    }

    /** The Java type that getter and setter speak of. */
    public String javaType() {
        return list ? "List<" + element + ">" : element;
    }

    /** The Java type in which the value is held: as it travels. */
    public String heldType() {
        return isHeldAsText() ? "String" : javaType();
    }

    /** Whether the value is held as text though the getter returns something else. */
    public boolean isHeldAsText() {
        return !list && (kind == Kind.TIMESTAMP || kind == Kind.ENUM);
    }
}
