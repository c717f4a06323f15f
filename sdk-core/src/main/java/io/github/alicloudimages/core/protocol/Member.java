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
        STRING,
        INTEGER,
        LONG,
        BOOLEAN,
        STRUCTURE,
        STRING_LIST,
        STRUCTURE_LIST
    }

    /** Why the pipeline fills a member that the caller left out. */
    public enum Role {
        NONE,
        REGION,
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

    /** A member that is no structure and no list of structures. */
    public static Member of(String name, String wireName, Kind kind) {
        return new Member(name, wireName, kind, null, 0, Role.NONE, null);
    }

    /** A member that holds one structure. */
    public static Member structure(String name, String wireName, Schema<?> target) {
        return new Member(name, wireName, Kind.STRUCTURE, target, 0, Role.NONE, null);
    }

    /** A member that holds a list of structures. */
    public static Member structures(String name, String wireName, Schema<?> target) {
        return new Member(name, wireName, Kind.STRUCTURE_LIST, target, 0, Role.NONE, null);
    }

    /** A request without it is refused; an answer without it cannot be read. */
    public Member required() {
        return with(REQUIRED);
    }

    /** Its value is never printed. */
    public Member secret() {
        return with(SECRET);
    }

    /** It travels as one JSON text instead of flattened. */
    public Member json() {
        return with(JSON);
    }

    /** White space around its text is dropped when read. */
    public Member trimmed() {
        return with(TRIMMED);
    }

    /** Filled with the client's region where left out. */
    public Member region() {
        return new Member(name, wireName, kind, target, flags, Role.REGION, limits);
    }

    /** Filled with a client token where left out. */
    public Member clientToken() {
        return new Member(name, wireName, kind, target, flags, Role.CLIENT_TOKEN, limits);
    }

    /** Documented limits, checked before anything is sent. */
    public Member limits(Limits documented) {
        return new Member(name, wireName, kind, target, flags, role, documented);
    }

    private Member with(int flag) {
        return new Member(name, wireName, kind, target, flags | flag, role, limits);
    }

    /** The Java name: that of getter and setter. */
    public String name() {
        return name;
    }

    /** The name on the wire, without list indexes. */
    public String wireName() {
        return wireName;
    }

    /** The type of the value. */
    public Kind kind() {
        return kind;
    }

    /** What a structure or the elements of a list of structures are described by. */
    public Schema<?> target() {
        return Objects.requireNonNull(target, name);
    }

    public boolean isRequired() {
        return (flags & REQUIRED) != 0;
    }

    public boolean isSecret() {
        return (flags & SECRET) != 0;
    }

    public boolean isJson() {
        return (flags & JSON) != 0;
    }

    public boolean isTrimmed() {
        return (flags & TRIMMED) != 0;
    }

    /** Why the pipeline fills it where it is left out. */
    public Role role() {
        return role;
    }

    /** The documented limits, or {@code null} if there are none. */
    public @Nullable Limits limits() {
        return limits;
    }

    @Override
    public String toString() {
        return name;
    }
}
