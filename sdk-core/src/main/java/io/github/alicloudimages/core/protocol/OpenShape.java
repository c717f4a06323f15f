package io.github.alicloudimages.core.protocol;

import io.github.alicloudimages.core.protocol.internal.ShapeAccess;
import org.jspecify.annotations.Nullable;

/** Lets the codec in; users only see getters and setters. */
final class OpenShape extends ShapeAccess {

    @Override
    protected Schema<?> schemaOf(Shape shape) {
        return shape.schema();
    }

    @Override
    protected @Nullable Object valueOf(Shape shape, int member) {
        return shape.value(member);
    }

    @Override
    protected <T extends Shape> ShapeBuilder<T> newBuilder(Schema<T> schema) {
        return schema.newBuilder();
    }

    @Override
    protected void set(ShapeBuilder<?> builder, int member, Object value) {
        builder.set(member, value);
    }
}
