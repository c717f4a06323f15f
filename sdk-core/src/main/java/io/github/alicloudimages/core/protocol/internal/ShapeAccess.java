package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opens to the codec what models keep from users: their members by number. {@link Shape} hands in the one instance when
 * it is initialised, which is before any model exists, and at the latest when the codec asks.
 */
public abstract class ShapeAccess {

    private static @Nullable ShapeAccess instance;

    protected ShapeAccess() {}

    /** For {@link Shape} alone. */
    public static void open(ShapeAccess access) {
        instance = access;
    }

    static ShapeAccess get() {
        if (instance == null) {
            initialiseShape();
        }
        return Objects.requireNonNull(instance, "Shape is not initialised");
    }

    /** A program whose first call is one of an operation without a model has met no model yet. */
    private static void initialiseShape() {
        Shape unused = new FirstShape();
    }

    protected abstract Schema<?> schemaOf(Shape shape);

    protected abstract @Nullable Object valueOf(Shape shape, int member);

    protected abstract <T extends Shape> ShapeBuilder<T> newBuilder(Schema<T> schema);

    protected abstract void set(ShapeBuilder<?> builder, int member, Object value);

    /** Whatever class comes first initialises {@link Shape} as its superclass, which takes no reflection. */
    private static final class FirstShape extends Shape {

        @Override
        protected Schema<?> schema() {
            throw new IllegalStateException("Not a model");
        }

        @Override
        protected @Nullable Object value(int member) {
            return null;
        }
    }
}
