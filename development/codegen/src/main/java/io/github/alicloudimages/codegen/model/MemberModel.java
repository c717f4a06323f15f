package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of a request, a response or a structure; this module's README says what each key means. */
public record MemberModel(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String wire,
        @JsonProperty(required = true) String type,
        @JsonProperty(required = true) String doc,
        boolean required,
        @Nullable Style style,
        boolean secret,
        boolean trim,
        boolean idempotencyToken,
        boolean region,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        boolean ascii,
        @Nullable Integer minItems,
        @Nullable Integer maxItems,
        @Nullable Long min,
        @Nullable Long max,
        @Nullable Integer maxValues,
        @JsonProperty("default") @Nullable Object defaultValue,
        @Nullable String unit,
        @Nullable String limitNote,
        @Nullable List<String> operations) {

    /** How a structure or a list travels, where it is not flattened. */
    public enum Style {
        @JsonProperty("json")
        JSON
    }

    public boolean isList() {
        return type.endsWith("[]");
    }

    /** The type without the mark of a list. */
    public String elementType() {
        return isList() ? type.substring(0, type.length() - 2) : type;
    }

    public boolean isJson() {
        return style == Style.JSON;
    }

    /** Whether the SDK checks a limit of its own before it sends. */
    public boolean hasLimits() {
        return minLength != null
                || maxLength != null
                || ascii
                || minItems != null
                || maxItems != null
                || min != null
                || max != null
                || maxValues != null;
    }
}
