package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The error codes of the gateway in front of all products. */
public record GatewayModel(@JsonProperty(required = true) List<GatewayError> errors) {

    /**
     * One code.
     *
     * @param http the statuses it is seen with; empty if they are not known
     * @param repeated where it is not what the category says
     */
    public record GatewayError(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) List<Integer> http,
            @JsonProperty(required = true) ErrorCategory category,
            @Nullable Repetition repeated,
            @JsonProperty(required = true) String doc) {}
}
