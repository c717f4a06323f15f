package io.github.alicloudimages.core.protocol;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Describes one member of a {@link Shape}: its names, its kind, and what the documentation demands of it. Immutable and
 * thread-safe; the methods that refine return a new member.
 */
public final class Member {

    /** The type of the value as it travels. Open enums and times travel, and are held, as text. */
    public enum Kind {
        /** Text, an open enum or a time. */
        STRING,
        /** A whole number of 32 bits. */
        INTEGER,
        /** A whole number of 64 bits. */
        LONG,
        /** True or false. */
        BOOLEAN,
        /** A nested object. */
        STRUCTURE,
        /** A list of texts. */
        STRING_LIST,
        /** A list of nested objects. */
        STRUCTURE_LIST
    }

    /** Why the pipeline fills a member that the caller left out. */
    public enum Role {
        /** It does not. */
        NONE,
        /** With the client's region. */
        REGION,
        /** With a client token, made for the call. */
        CLIENT_TOKEN
    }

    private static final int REQUIRED = 1;
    private static final int SECRET = 1 << 1;
    private static final int JSON = 1 << 2;
    private static final int TRIMMED = 1 << 3;

    private final String name;
    private final String wireName;
    private final Kind kind;
    private final @Nullable Schema<?> target;
    private final int flags;
    private final Role role;
    private final @Nullable Limits limits;

    private Member(
            String name,
            String wireName,
            Kind kind,
            @Nullable Schema<?> target,
            int flags,
            Role role,
            @Nullable Limits limits) {
        this.name = name;
        this.wireName = wireName;
        this.kind = kind;
        this.target = target;
        this.flags = flags;
        this.role = role;
        this.limits = limits;
    }

    /**
     * A member that is no structure and no list of structures.
     *
     * @param name the Java name: that of getter and setter
     * @param wireName the name on the wire, without list indexes
     * @param kind the type of the value
     * @return the member, with no limits
     */
    public static Member of(String name, String wireName, Kind kind) {
        return new Member(name, wireName, kind, null, 0, Role.NONE, null);
    }

    /**
     * A member that holds one structure.
     *
     * @param name the Java name: that of getter and setter
     * @param wireName the name on the wire, without list indexes
     * @param target describes the structure
     * @return the member, with no limits
     */
    public static Member structure(String name, String wireName, Schema<?> target) {
        return new Member(name, wireName, Kind.STRUCTURE, target, 0, Role.NONE, null);
    }

    /**
     * A member that holds a list of structures.
     *
     * @param name the Java name: that of getter and setter
     * @param wireName the name on the wire, without list indexes
     * @param target describes each of them
     * @return the member, with no limits
     */
    public static Member structures(String name, String wireName, Schema<?> target) {
        return new Member(name, wireName, Kind.STRUCTURE_LIST, target, 0, Role.NONE, null);
    }

    /** {@return the same member, required} A request without it is refused; an answer without it cannot be read. */
    public Member required() {
        return with(REQUIRED);
    }

    /** {@return the same member, with a value that is never printed} */
    public Member secret() {
        return with(SECRET);
    }

    /** {@return the same member, travelling as one JSON text instead of flattened} */
    public Member json() {
        return with(JSON);
    }

    /** {@return the same member, read without white space around its text} */
    public Member trimmed() {
        return with(TRIMMED);
    }

    /** {@return the same member, filled with the client's region where left out} */
    public Member region() {
        return new Member(name, wireName, kind, target, flags, Role.REGION, limits);
    }

    /** {@return the same member, filled with a client token where left out} */
    public Member clientToken() {
        return new Member(name, wireName, kind, target, flags, Role.CLIENT_TOKEN, limits);
    }

    /**
     * The same member with documented limits, checked before anything is sent.
     *
     * @param documented in place of those set before
     * @return the member with these limits
     */
    public Member limits(Limits documented) {
        return new Member(name, wireName, kind, target, flags, role, documented);
    }

    private Member with(int flag) {
        return new Member(name, wireName, kind, target, flags | flag, role, limits);
    }

    /** {@return the Java name: that of getter and setter} */
    public String name() {
        return name;
    }

    /** {@return the name on the wire, without list indexes} */
    public String wireName() {
        return wireName;
    }

    /** {@return the type of the value} */
    public Kind kind() {
        return kind;
    }

    /**
     * {@return what a structure, or each element of a list of structures, is described by}
     *
     * @throws NullPointerException if the member is neither
     */
    public Schema<?> target() {
        return Objects.requireNonNull(target, name);
    }

    /** {@return whether it must be set} */
    public boolean isRequired() {
        return (flags & REQUIRED) != 0;
    }

    /** {@return whether its value is never printed} */
    public boolean isSecret() {
        return (flags & SECRET) != 0;
    }

    /** {@return whether it travels as one JSON text} */
    public boolean isJson() {
        return (flags & JSON) != 0;
    }

    /** {@return whether white space around its text is dropped when read} */
    public boolean isTrimmed() {
        return (flags & TRIMMED) != 0;
    }

    /** {@return why the pipeline fills it where it is left out} */
    public Role role() {
        return role;
    }

    /** {@return the documented limits, or {@code null} if there are none} */
    public @Nullable Limits limits() {
        return limits;
    }

    @Override
    public String toString() {
        return name;
    }
}
