package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hosts of a product.
 *
 * @param publicPattern host in the Internet, with {@code {region}} in it
 * @param vpcPattern host inside a VPC, with {@code {region}} in it
 * @param exceptions region to network ({@code public} or {@code vpc}) to host; {@code null} where there is none
 */
public record Endpoints(
        @JsonProperty(value = "public", required = true) String publicPattern,
        @JsonProperty(value = "vpc", required = true) String vpcPattern,
        @JsonProperty(required = true) List<String> regions,
        @JsonProperty(required = true) Map<String, Map<String, @Nullable String>> exceptions) {}
