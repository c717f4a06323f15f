package io.github.alicloudimages.core.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What every builder is. Not thread-safe; a builder may be used again after {@link #build()}.
 *
 * @param <T> what is built
 */
public abstract class ShapeBuilder<T extends Shape> {

    /** For the generated classes. */
    protected ShapeBuilder() {}

    /**
     * Sets a member as it was read; see {@link Shape#value(int)} for the types.
     *
     * @param member the member's place in the schema
     * @param value of the type of that member
     */
    protected abstract void set(int member, Object value);

    /**
     * Builds the immutable value. Nothing is checked here: a call checks its whole request.
     *
     * @return what was collected so far
     */
    public abstract T build();

    /**
     * Copies a list given to a setter.
     *
     * @param <E> what the list holds
     * @param member the member's Java name, for the message
     * @param list may be changed afterwards
     * @return a copy that cannot be modified
     * @throws NullPointerException if the list or an element is {@code null}
     */
    protected static <E> List<E> copyOf(String member, List<? extends E> list) {
        List<E> copy = new ArrayList<>(list.size());
        for (E element : list) {
            if (element == null) {
                throw new NullPointerException(member + "[" + copy.size() + "] is null");
            }
            copy.add(element);
        }
        return Collections.unmodifiableList(copy);
    }
}
