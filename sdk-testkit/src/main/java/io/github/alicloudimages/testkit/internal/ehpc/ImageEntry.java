package io.github.alicloudimages.testkit.internal.ehpc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An image that was added. The specs are kept as the JSON that was sent. */
public record ImageEntry(
        String imageId,
        String appId,
        String imageType,
        String name,
        @Nullable String version,
        @Nullable String description,
        @Nullable JsonNode containerImageSpec,
        @Nullable JsonNode vmImageSpec,
        Instant createTime) {

    boolean sameImage(String otherName, @Nullable String otherVersion) {
        return name.equals(otherName) && Objects.equals(version, otherVersion);
    }

    /** A member of one of the specs as text; null if it is not there. */
    public static @Nullable String text(@Nullable JsonNode spec, String member) {
        JsonNode value = spec == null ? null : spec.get(member);
        return value == null || value.isNull() ? null : value.asText();
    }

    /** A member of one of the specs as truth value; null if it is not there. */
    public static @Nullable Boolean flag(@Nullable JsonNode spec, String member) {
        JsonNode value = spec == null ? null : spec.get(member);
        if (value == null || value.isNull()) {
            return null;
        }
        return value.asBoolean();
    }
}
