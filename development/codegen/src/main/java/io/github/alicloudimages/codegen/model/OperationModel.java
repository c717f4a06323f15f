package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action of the service.
 *
 * @param tellsOutcome for {@link RetrySafety#UNSAFE}: the call that tells whether a lost request was carried out
 * @param absentCode for {@link RetrySafety#REPEATABLE_DELETE}: the error code that says that there is nothing to remove
 * @param pagination how its pages follow each other, if it has pages
 * @param ram the RAM action that the caller needs
 * @param errors the documented table
 */
public record OperationModel(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String doc,
        @JsonProperty(required = true) RetrySafety retrySafety,
        @Nullable String tellsOutcome,
        @Nullable String absentCode,
        @JsonProperty(required = true) String ram,
        @Nullable Pagination pagination,
        @JsonProperty(required = true) ShapeModel request,
        @JsonProperty(required = true) ShapeModel response,
        @JsonProperty(required = true) List<DocumentedError> errors) {

    /** A row of the documented table of errors. */
    public record DocumentedError(
            @JsonProperty(required = true) int http,
            @JsonProperty(required = true) String code) {}

    public String requestClass() {
        return name + "Request";
    }

    public String responseClass() {
        return name + "Response";
    }
}
