package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of an operation follow each other: by a token, or counted from 1.
 *
 * @param items the list in the answer
 * @param token the member of request and answer that names the next page
 * @param number the member of the request that counts pages
 * @param size the member of the answer that tells how many items a page has
 * @param total the member of the answer that tells how many items there are in all
 */
public record Pagination(
        @JsonProperty(required = true) String items,
        @Nullable String token,
        @Nullable String number,
        @Nullable String size,
        @Nullable String total) {}
