package io.github.alicloudimages.core.error;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which action was refused to whom, and by which kind of policy. Any part may be missing. Immutable. */
public final class AccessDeniedDetail implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // always an immutable, serializable map
    private final Map<String, String> fields;

    /**
     * Holds the fields as the service sent them.
     *
     * @param fields wire name to text
     */
    public AccessDeniedDetail(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /**
     * {@return the RAM action that was evaluated, such as {@code eci:CreateImageCache}; wire name {@code AuthAction}}
     */
    public @Nullable String authAction() {
        return fields.get("AuthAction");
    }

    /**
     * {@return the kind of identity: {@code SubUser}, {@code AssumedRoleUser} or {@code Federated}; wire name
     * {@code AuthPrincipalType}}
     */
    public @Nullable String authPrincipalType() {
        return fields.get("AuthPrincipalType");
    }

    /** {@return the account that the identity belongs to; wire name {@code AuthPrincipalOwnerId}} */
    public @Nullable String authPrincipalOwnerId() {
        return fields.get("AuthPrincipalOwnerId");
    }

    /** {@return the identity: user id, or role and session; wire name {@code AuthPrincipalDisplayName}} */
    public @Nullable String authPrincipalDisplayName() {
        return fields.get("AuthPrincipalDisplayName");
    }

    /**
     * {@return {@code ImplicitDeny} if no policy allows it, {@code ExplicitDeny} if a policy forbids it; wire name
     * {@code NoPermissionType}}
     */
    public @Nullable String noPermissionType() {
        return fields.get("NoPermissionType");
    }

    /**
     * {@return the kind of policy that decided, such as {@code AccountLevelIdentityBasedPolicy}; wire name
     * {@code PolicyType}}
     */
    public @Nullable String policyType() {
        return fields.get("PolicyType");
    }

    /**
     * {@return opaque text that {@code ram:DecodeDiagnosticMessage} explains; wire name
     * {@code EncodedDiagnosticMessage}}
     */
    public @Nullable String encodedDiagnosticMessage() {
        return fields.get("EncodedDiagnosticMessage");
    }

    /** {@return everything the service sent, by wire name; not modifiable} */
    public Map<String, String> fields() {
        return fields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessDeniedDetail that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Action, identity and deciding policy, without the opaque text. */
    @Override
    public String toString() {
        return "action " + authAction() + " refused to " + authPrincipalType() + " " + authPrincipalDisplayName()
                + " of account " + authPrincipalOwnerId() + ": " + noPermissionType() + " by " + policyType();
    }
}
