package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.Shape;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.protocol.Timestamps;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The temporary key in an answer of STS. */
final class IssuedKey extends Shape {

    private static final int MEMBERS = 4;

    static final Schema<IssuedKey> SCHEMA =
            new Schema<>(
                    "IssuedKey",
                    Member.of("accessKeyId", "AccessKeyId", Member.Kind.STRING).trimmed(),
                    Member.of("accessKeySecret", "AccessKeySecret", Member.Kind.STRING)
                            .trimmed()
                            .secret(),
                    Member.of("securityToken", "SecurityToken", Member.Kind.STRING)
                            .trimmed()
                            .secret(),
                    Member.of("expiration", "Expiration", Member.Kind.STRING).trimmed()) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final @Nullable String[] values;

    private IssuedKey(@Nullable String[] values) {
        this.values = values;
    }

    /**
     * The key as credentials.
     *
     * @throws CredentialsException if a part is missing; the message names it
     */
    Credentials credentials() {
        Instant expiration = Timestamps.parse(part(3));
        if (expiration == null) {
            throw PassingFailure.of("The answer of STS has no readable Expiration.");
        }
        return Credentials.of(part(0), part(1), part(2), expiration);
    }

    private String part(int member) {
        String value = values[member];
        if (value == null || value.isEmpty()) {
            throw PassingFailure.of(
                    "The answer of STS has no " + SCHEMA.member(member).wireName() + '.');
        }
        return value;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return values[member];
    }

    /** Filled by the codec. */
    private static final class Builder extends ShapeBuilder<IssuedKey> {

        private final @Nullable String[] values = new @Nullable String[MEMBERS];

        @Override
        protected void set(int member, Object value) {
            values[member] = (String) value;
        }

        @Override
        public IssuedKey build() {
            return new IssuedKey(values.clone());
        }
    }
}
