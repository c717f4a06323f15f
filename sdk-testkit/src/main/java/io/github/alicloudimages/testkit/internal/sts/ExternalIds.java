package io.github.alicloudimages.testkit.internal.sts;

import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id by which the owner of a role tells for whom it is taken. */
final class ExternalIds {

    private static final Pattern FORM = Pattern.compile("[\\w+=,.@:/-]{2,1224}");

    private ExternalIds() {}

    /** Refuses an id that is malformed, or not the one that the trust policy of the roles asks for. */
    static void check(@Nullable String sent, @Nullable String expected) {
        if (sent != null && !FORM.matcher(sent).matches()) {
            throw new Refusal(400, "InvalidParameter.ExternalId", "The parameter ExternalId is malformed.");
        }
        if (expected != null && !expected.equals(sent)) {
            throw new Refusal(403, "NoPermission", "The trust policy of the role asks for another ExternalId.");
        }
    }
}
