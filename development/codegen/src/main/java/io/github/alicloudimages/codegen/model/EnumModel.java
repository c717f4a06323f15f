package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A set of texts that the service may extend. */
public record EnumModel(
        @JsonProperty(required = true) String doc,
        @JsonProperty(required = true) List<Value> values) {

    /** A text that is known today. */
    public record Value(
            @JsonProperty(required = true) String value,
            @JsonProperty(required = true) String doc) {}
}
