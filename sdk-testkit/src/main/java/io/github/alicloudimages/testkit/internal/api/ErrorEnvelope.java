package io.github.alicloudimages.testkit.internal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.http.PercentEncoding;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON of an error answer, alike for all products. */
public final class ErrorEnvelope {

    /** The codes that come with a note on which permission is missing. */
    private static final Set<String> DENIALS = Set.of(
            "NoPermission",
            "NotAuthorized",
            "Forbidden",
            "Forbidden.RAM",
            "Forbidden.SubUser",
            "InvalidUser.PassRoleForbidden",
            "CreateServiceLinkedRole.Denied");

    private ErrorEnvelope() {}

    public static ObjectNode of(
            String requestId,
            String hostId,
            @Nullable Operation operation,
            @Nullable String accessKeyId,
            Refusal refusal) {
        String code = refusal.code();
        ObjectNode node = Json.object();
        node.put("RequestId", requestId);
        node.put("HostId", hostId);
        node.put("Code", code);
        node.put("Message", refusal.text());
        node.put("Recommend", recommend(requestId, operation, code));
        if (operation != null && DENIALS.contains(code)) {
            node.set("AccessDeniedDetail", accessDeniedDetail(operation, accessKeyId));
        }
        return node;
    }

    private static String recommend(String requestId, @Nullable Operation operation, String code) {
        String product = operation == null ? "" : operation.product().name();
        return "https://api.aliyun.com/troubleshoot?q=" + PercentEncoding.encode(code) + "&product=" + product
                + "&requestId=" + requestId;
    }

    /** The ids of temporary keys begin in one way, and whoever has one has taken a role. */
    private static ObjectNode accessDeniedDetail(Operation operation, @Nullable String accessKeyId) {
        boolean role = accessKeyId != null && accessKeyId.startsWith("STS.");
        ObjectNode node = Json.object();
        node.put("AuthAction", operation.ramAction());
        node.put("AuthPrincipalType", role ? "AssumedRoleUser" : "SubUser");
        node.put("AuthPrincipalOwnerId", "1000000000000001");
        node.put("AuthPrincipalDisplayName", role ? "fake-role:fake-session" : "200000000000000001");
        node.put("NoPermissionType", "ImplicitDeny");
        node.put("PolicyType", "AccountLevelIdentityBasedPolicy");
        node.put("EncodedDiagnosticMessage", "RkFLRQ==");
        return node;
    }
}
