package io.github.alicloudimages.core.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes the members of a {@link Shape}, in the order in which they are sent. Made once for each generated class.
 * Immutable and thread-safe.
 *
 * @param <T> the class described
 */
public abstract class Schema<T extends Shape> {

    private final String name;
    private final Member[] members;
    private final Map<String, Integer> byWireName;
    private final List<List<String>> atLeastOneOf;

    /** A schema of the class with this simple name. */
    protected Schema(String name, Member... members) {
        this(name, List.of(), members);
    }

    /**
     * A schema with groups of members of which a request must set one.
     *
     * @param atLeastOneOf groups of Java member names
     */
    protected Schema(String name, List<List<String>> atLeastOneOf, Member... members) {
        this.name = name;
        this.members = members.clone();
        this.atLeastOneOf = atLeastOneOf;
        this.byWireName = new HashMap<>(members.length * 2);
        for (int i = 0; i < members.length; i++) {
            if (!members[i].wireName().isEmpty()) {
                byWireName.put(members[i].wireName(), i);
            }
        }
    }

    /** A fresh builder of the class described. */
    protected abstract ShapeBuilder<T> newBuilder();

    /** The simple name of the class described. */
    public String name() {
        return name;
    }

    /** How many members there are. */
    public int size() {
        return members.length;
    }

    /** The member at a place from 0 to {@link #size()}, exclusive. */
    public Member member(int index) {
        return members[index];
    }

    /** The place of the member of this wire name, or -1. */
    public int indexOf(String wireName) {
        Integer index = byWireName.get(wireName);
        return index == null ? -1 : index;
    }

    /** The place of the first member that the pipeline fills for this reason, or -1. */
    public int indexOf(Member.Role role) {
        for (int i = 0; i < members.length; i++) {
            if (members[i].role() == role) {
                return i;
            }
        }
        return -1;
    }

    /** Groups of Java member names; a request must set one of each. */
    public List<List<String>> atLeastOneOf() {
        return atLeastOneOf;
    }

    /**
     * The place of the member of this Java name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int indexOfName(String javaName) {
        for (int i = 0; i < members.length; i++) {
            if (members[i].name().equals(javaName)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no member " + javaName);
    }
}
