package io.github.alicloudimages.core.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A value of a set that the service may extend: the values known today are constants of the subclasses, any other text
 * is kept as it is. Equal by class and text. Immutable and thread-safe.
 */
public abstract class EnumValue {

    private final String value;

    /**
     * For the generated classes.
     *
     * @param value the text on the wire
     */
    protected EnumValue(String value) {
        this.value = value;
    }

    /** {@return the text on the wire} */
    public final String value() {
        return value;
    }

    @SuppressWarnings("EqualsGetClass") // values of different enums are never equal
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other != null && getClass() == other.getClass() && value.equals(((EnumValue) other).value));
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The text on the wire. */
    @Override
    public final String toString() {
        return value;
    }
}
