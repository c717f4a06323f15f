package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What STS answers; of all its members the issued key is what is needed. */
final class AssumeRoleResponse extends ServiceResponse {

    static final Schema<AssumeRoleResponse> SCHEMA =
            new Schema<>(
                    "AssumeRoleResponse",
                    Member.structure("credentials", "Credentials", IssuedKey.SCHEMA)
                            .required()) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    private final IssuedKey key;

    private AssumeRoleResponse(Builder builder) {
        super(builder);
        this.key = Objects.requireNonNull(builder.key, "credentials");
    }

    IssuedKey key() {
        return key;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected Object value(int member) {
        return key;
    }

    /** Filled by the codec. */
    static final class Builder extends ServiceResponse.Builder<AssumeRoleResponse> {

        private @Nullable IssuedKey key;

        @Override
        protected void set(int member, Object value) {
            key = (IssuedKey) value;
        }

        @Override
        public AssumeRoleResponse build() {
            return new AssumeRoleResponse(this);
        }
    }
}
