package io.github.alicloudimages.testkit.internal.sts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.gateway.AccessKey;

/** The answers of STS. */
final class StsJson {

    private StsJson() {}

    static ObjectNode session(RoleRequest asked, AccessKey key) {
        ObjectNode user = Json.object();
        user.put("AssumedRoleId", roleId(asked.roleArn()) + ":" + asked.sessionName());
        user.put("Arn", asked.sessionArn());
        ObjectNode credentials = Json.object();
        Json.put(credentials, "SecurityToken", key.securityToken());
        Json.put(credentials, "Expiration", key.expiration());
        credentials.put("AccessKeySecret", key.secret());
        credentials.put("AccessKeyId", key.id());
        ObjectNode answer = Json.object();
        answer.set("AssumedRoleUser", user);
        answer.set("Credentials", credentials);
        return answer;
    }

    static ObjectNode token(OidcToken token) {
        ObjectNode node = Json.object();
        node.put("Subject", token.subject());
        node.put("Issuer", token.issuer());
        node.put("ClientIds", token.audiences());
        Json.put(node, "IssuanceTime", token.issuedAt());
        Json.put(node, "ExpirationTime", token.expiration());
        node.put("VerificationInfo", "Success");
        return node;
    }

    /** A role has one number for all its sessions. */
    private static String roleId(String roleArn) {
        return "3" + String.format("%017d", Integer.toUnsignedLong(roleArn.hashCode()));
    }
}
