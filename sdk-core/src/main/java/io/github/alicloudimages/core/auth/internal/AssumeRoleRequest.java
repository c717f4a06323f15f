package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import org.jspecify.annotations.Nullable;

/** What STS is asked: AssumeRole and AssumeRoleWithOIDC differ by the two members that only the latter has. */
final class AssumeRoleRequest extends ServiceRequest {

    private static final Schema<AssumeRoleRequest> SCHEMA =
            new Schema<>(
                    "AssumeRoleRequest",
                    Member.of("roleArn", "RoleArn", Member.Kind.STRING),
                    Member.of("roleSessionName", "RoleSessionName", Member.Kind.STRING),
                    Member.of("durationSeconds", "DurationSeconds", Member.Kind.LONG),
                    Member.of("policy", "Policy", Member.Kind.STRING),
                    Member.of("externalId", "ExternalId", Member.Kind.STRING),
                    Member.of("oidcProviderArn", "OIDCProviderArn", Member.Kind.STRING),
                    Member.of("oidcToken", "OIDCToken", Member.Kind.STRING).secret()) {
                @Override
                protected ShapeBuilder<AssumeRoleRequest> newBuilder() {
                    throw new IllegalStateException("Requests are not read.");
                }
            };

    /** Signed with the credentials of whoever takes the role. */
    static final Operation<AssumeRoleRequest, AssumeRoleResponse> ASSUME_ROLE =
            new Operation<>("AssumeRole", RetrySafety.READ, null, null, SCHEMA, AssumeRoleResponse.SCHEMA);

    /** Not signed: the token is the proof. */
    static final Operation<AssumeRoleRequest, AssumeRoleResponse> ASSUME_ROLE_WITH_OIDC =
            new Operation<>("AssumeRoleWithOIDC", RetrySafety.READ, null, null, SCHEMA, AssumeRoleResponse.SCHEMA);

    private final Role role;
    private final @Nullable String oidcProviderArn;
    private final @Nullable String oidcToken;

    AssumeRoleRequest(Role role, @Nullable String oidcProviderArn, @Nullable String oidcToken) {
        this.role = role;
        this.oidcProviderArn = oidcProviderArn;
        this.oidcToken = oidcToken;
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> role.arn();
            case 1 -> role.sessionName();
            case 2 -> role.duration().toSeconds();
            case 3 -> role.policy();
            case 4 -> role.externalId();
            case 5 -> oidcProviderArn;
            case 6 -> oidcToken;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }
}
