package io.github.alicloudimages.testkit.internal.sts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Identifiers;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a token of an identity provider says. Its form and its times are checked; its signature cannot be, for want of
 * the provider's key.
 *
 * @param audiences joined by commas
 */
record OidcToken(String subject, String issuer, String audiences, Instant issuedAt, Instant expiration) {

    private static final int LONGEST = 20_000;

    /** The families that have a public key. */
    private static final Pattern ALGORITHM = Pattern.compile("[REP]S(256|384|512)");

    /** A token that {@link #read} takes, as a pod of a Kubernetes cluster finds it. */
    static String made(Instant now, Duration validity) {
        ObjectNode header = Json.object();
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        ObjectNode claims = Json.object();
        claims.put("iss", "https://oidc.fake.invalid");
        claims.put("sub", "system:serviceaccount:default:app");
        claims.put("aud", "sts.aliyuncs.com");
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(validity).getEpochSecond());
        return base64(Json.write(header)) + "." + base64(Json.write(claims)) + "." + base64(Identifiers.random(256));
    }

    static OidcToken read(@Nullable String text, Instant now) {
        if (text == null) {
            throw invalid("The parameter OIDCToken is empty.");
        }
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3 || text.length() > LONGEST) {
            throw invalid("The parameter OIDCToken is not a JSON web token of three parts.");
        }
        if (!ALGORITHM.matcher(decoded(parts[0]).path("alg").asText()).matches()) {
            throw invalid("The algorithm of the OIDCToken is not one with a public key.");
        }
        OidcToken token = of(decoded(parts[1]));
        if (!now.isBefore(token.expiration)) {
            throw new Refusal(401, "AuthenticationFail.OIDCToken.Expired", "The OIDCToken has expired.");
        }
        return token;
    }

    private static OidcToken of(JsonNode claims) {
        JsonNode expiration = claims.path("exp");
        String audiences = audiences(claims.path("aud"));
        if (!expiration.isNumber() || !claims.path("iss").isTextual() || audiences.isEmpty()) {
            throw invalid("The OIDCToken has to name its issuer, its audience and its end.");
        }
        return new OidcToken(
                claims.path("sub").asText(),
                claims.path("iss").asText(),
                audiences,
                Instant.ofEpochSecond(claims.path("iat").asLong()),
                Instant.ofEpochSecond(expiration.asLong()));
    }

    /** One text or a list of them. */
    private static String audiences(JsonNode claim) {
        List<String> audiences = new ArrayList<>();
        claim.forEach(audience -> audiences.add(audience.asText()));
        return claim.isArray() ? String.join(",", audiences) : claim.asText();
    }

    private static JsonNode decoded(String part) {
        try {
            JsonNode json = Json.parse(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (IllegalArgumentException e) {
            // falls through: not base64
        }
        throw invalid("The OIDCToken cannot be decoded.");
    }

    private static Refusal invalid(String message) {
        return new Refusal(401, "AuthenticationFail.OIDCToken.Invalid", message);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
