package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An error code that the product documents. */
public record ErrorModel(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) ErrorCategory category,
        @JsonProperty(required = true) String doc) {}
