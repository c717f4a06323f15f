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

    /**
     * A schema of a class.
     *
     * @param name its simple name
     * @param members in the order in which they are sent; none has the same wire name as another
     */
    protected Schema(String name, Member... members) {
        this(name, List.of(), members);
    }

    /**
     * A schema with groups of members of which a request must set one.
     *
     * @param atLeastOneOf groups of Java member names
     * @param name the simple name of the class
     * @param members in the order in which they are sent
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

    /** {@return a fresh builder of the class described} */
    protected abstract ShapeBuilder<T> newBuilder();

    /** {@return the simple name of the class described} */
    public String name() {
        return name;
    }

    /** {@return how many members there are} */
    public int size() {
        return members.length;
    }

    /**
     * Finds a member by its place.
     *
     * @param index from 0 to {@link #size()}, exclusive
     * @return the member
     */
    public Member member(int index) {
        return members[index];
    }

    /**
     * Finds a member by its name on the wire.
     *
     * @param wireName compared exactly
     * @return its place, or -1
     */
    public int indexOf(String wireName) {
        Integer index = byWireName.get(wireName);
        return index == null ? -1 : index;
    }

    /**
     * Finds the first member that the pipeline fills for this reason.
     *
     * @param role why it is filled
     * @return its place, or -1
     */
    public int indexOf(Member.Role role) {
        for (int i = 0; i < members.length; i++) {
            if (members[i].role() == role) {
                return i;
            }
        }
        return -1;
    }

    /** {@return groups of Java member names; a request must set one of each} */
    public List<List<String>> atLeastOneOf() {
        return atLeastOneOf;
    }

    /**
     * Finds a member by its Java name.
     *
     * @param javaName compared exactly
     * @return its place
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
