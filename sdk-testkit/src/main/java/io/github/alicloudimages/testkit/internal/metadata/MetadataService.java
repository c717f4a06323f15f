package io.github.alicloudimages.testkit.internal.metadata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.gateway.IssuedKeys;
import io.github.alicloudimages.testkit.internal.http.Answer;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import io.github.alicloudimages.testkit.internal.metadata.AttachedRole.CurrentKey;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The metadata of an ECS instance: a plain web server without signatures. */
public final class MetadataService {

    private final MetadataTokens tokens = new MetadataTokens();
    private final AttachedRole role;
    private volatile boolean tokenRequired;

    public MetadataService(IssuedKeys keys) {
        this.role = new AttachedRole(keys);
    }

    /** Null takes the role away. */
    public void attach(@Nullable String roleName) {
        role.attach(roleName);
    }

    public void tokenRequired(boolean required) {
        tokenRequired = required;
    }

    public void sessionLength(Duration length) {
        role.length(length);
    }

    public void endSessions() {
        role.endSessions();
    }

    public void reset() {
        tokens.clear();
        role.reset();
        tokenRequired = false;
    }

    public Answer answer(ReceivedRequest request, Instant now) {
        String name = MetadataNames.of(request);
        if (MetadataNames.TOKEN.equals(name)) {
            return token(request, now);
        }
        if (!request.method().equals("GET")) {
            return page(405, "Method Not Allowed");
        }
        Answer refusal = refusal(request, now);
        if (refusal != null) {
            return refusal;
        }
        if (MetadataNames.KEY.equals(name)) {
            return key(request.path().substring(MetadataNames.ROLES.length()), now);
        }
        String attached = role.name();
        return MetadataNames.ROLE.equals(name) && attached != null ? text(attached) : page(404, "Not Found");
    }

    private Answer token(ReceivedRequest request, Instant now) {
        String token = tokens.issue(request.header("x-aliyun-ecs-metadata-token-ttl-seconds"), now);
        return token == null ? page(400, "Bad Request") : text(token);
    }

    /** A token that is sent has to be good, whether or not one is needed. */
    private @Nullable Answer refusal(ReceivedRequest request, Instant now) {
        String token = request.header("x-aliyun-ecs-metadata-token");
        if (token == null) {
            return tokenRequired ? page(403, "Forbidden") : null;
        }
        return tokens.isGood(token, now) ? null : page(401, "Unauthorized");
    }

    private Answer key(String asked, Instant now) {
        CurrentKey current = role.key(asked, now);
        if (current == null) {
            return page(404, "Not Found");
        }
        ObjectNode node = Json.object();
        node.put("AccessKeyId", current.key().id());
        node.put("AccessKeySecret", current.key().secret());
        Json.put(node, "Expiration", current.key().expiration());
        Json.put(node, "SecurityToken", current.key().securityToken());
        Json.put(node, "LastUpdated", current.since());
        node.put("Code", "Success");
        return Answer.of(200, "text/plain", Json.write(node));
    }

    private static Answer text(String text) {
        return Answer.of(200, "text/plain", text);
    }

    /** Errors come as pages for a browser, not as JSON. */
    private static Answer page(int status, String title) {
        return Answer.of(
                status,
                "text/html",
                "<html><head><title>" + status + " " + title + "</title></head><body><h1>" + title
                        + "</h1></body></html>");
    }
}
