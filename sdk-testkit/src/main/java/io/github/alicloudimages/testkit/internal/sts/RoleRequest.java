package io.github.alicloudimages.testkit.internal.sts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What both operations are asked: a role, the name of the session and its length.
 *
 * @param duration how long the session will last, which is not what was asked if the rules say otherwise
 */
record RoleRequest(String roleArn, String sessionName, Duration duration) {

    private static final Pattern ROLE = Pattern.compile("acs:ram::\\d+:role/[\\w.@-]{1,64}");
    private static final Pattern SESSION = Pattern.compile("[a-zA-Z0-9.@_-]{2,64}");
    private static final int SHORTEST_SECONDS = 900;
    private static final Duration USUAL = Duration.ofHours(1);
    private static final int POLICY_BYTES = 2048;

    static RoleRequest read(Parameters parameters, RoleRules rules) {
        String arn = wellFormed(parameters, "RoleArn", ROLE);
        String session = wellFormed(parameters, "RoleSessionName", SESSION);
        Duration asked = duration(parameters, rules.maxSessionDuration());
        checkPolicy(parameters.text("Policy"));
        rules.checkRole(arn);
        Duration fixed = rules.sessionLength();
        return new RoleRequest(arn, session, fixed == null ? asked : fixed);
    }

    /** Who the session is in the audit log. */
    String sessionArn() {
        return roleArn + "/" + sessionName;
    }

    private static String wellFormed(Parameters parameters, String name, Pattern form) {
        String value = parameters.text(name);
        if (value == null || !form.matcher(value).matches()) {
            throw new Refusal(400, "InvalidParameter." + name, "The parameter " + name + " is malformed.");
        }
        return value;
    }

    private static Duration duration(Parameters parameters, Duration longest) {
        String text = parameters.text("DurationSeconds");
        if (text == null) {
            return USUAL;
        }
        Integer seconds = number(text);
        if (seconds == null || seconds < SHORTEST_SECONDS || seconds > longest.toSeconds()) {
            throw new Refusal(
                    400,
                    "InvalidParameter.DurationSeconds",
                    "The parameter DurationSeconds has to be between 900 and " + longest.toSeconds() + ".");
        }
        return Duration.ofSeconds(seconds);
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Not what a policy allows is looked at, only whether it is one. */
    private static void checkPolicy(@Nullable String policy) {
        if (policy == null) {
            return;
        }
        if (policy.getBytes(StandardCharsets.UTF_8).length > POLICY_BYTES) {
            throw new Refusal(400, "InvalidParameter.PolicySize", "The parameter Policy is longer than 2048 bytes.");
        }
        JsonNode json = Json.parse(policy);
        if (json == null || !json.path("Version").isTextual() || !isStatement(json.path("Statement"))) {
            throw new Refusal(400, "InvalidParameter.PolicyGrammar", "The parameter Policy is not a policy.");
        }
    }

    private static boolean isStatement(JsonNode node) {
        return node.isObject() || (node.isArray() && !node.isEmpty());
    }
}
