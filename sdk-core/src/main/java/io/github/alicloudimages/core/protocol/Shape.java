package io.github.alicloudimages.core.protocol;

import io.github.alicloudimages.core.protocol.internal.RequestCheck;
import io.github.alicloudimages.core.protocol.internal.ShapeAccess;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every request, response and nested object is: a value whose members are described by a {@link Schema}. Encoding,
 * checking, comparing and printing are written once, over the schema; the generated classes only hold their members.
 * Immutable and thread-safe.
 */
public abstract class Shape {

    static {
        ShapeAccess.open(new OpenShape());
    }

    /** For the generated classes. */
    protected Shape() {}

    /** {@return what describes the members: one and the same object for all objects of a class} */
    protected abstract Schema<?> schema();

    /**
     * Reads a member.
     *
     * @param member the member's place in the schema
     * @return the value as it travels: {@link String}, {@link Integer}, {@link Long}, {@link Boolean}, a {@code Shape},
     *     a {@link java.util.List} of texts or shapes; {@code null} where it is not set
     */
    protected abstract @Nullable Object value(int member);

    /** Equal if of the same class with equal members. */
    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        // Every class has a schema of its own, so that the same schema means the same class.
        if (!(other instanceof Shape that) || schema() != that.schema()) {
            return false;
        }
        for (int i = 0; i < schema().size(); i++) {
            if (!Objects.equals(value(i), that.value(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final int hashCode() {
        int hash = 1;
        for (int i = 0; i < schema().size(); i++) {
            hash = 31 * hash + Objects.hashCode(value(i));
        }
        return hash;
    }

    /** The members that are set, by their Java names; secret ones as {@code *REDACTED*}. */
    @Override
    public final String toString() {
        Schema<?> schema = schema();
        StringBuilder text = new StringBuilder(schema.name()).append('{');
        boolean first = true;
        for (int i = 0; i < schema.size(); i++) {
            Object value = value(i);
            if (RequestCheck.isAbsent(value)) {
                continue;
            }
            if (!first) {
                text.append(", ");
            }
            first = false;
            Member member = schema.member(i);
            text.append(member.name()).append('=');
            text.append(member.isSecret() ? "*REDACTED*" : value);
        }
        return text.append('}').toString();
    }
}
