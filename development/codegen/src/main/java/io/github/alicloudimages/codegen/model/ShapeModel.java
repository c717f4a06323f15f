package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request or a response holds.
 *
 * @param atLeastOneOf groups of members of which a request has to set one
 */
public record ShapeModel(@JsonProperty(required = true) List<MemberModel> members, List<List<String>> atLeastOneOf) {

    public ShapeModel(List<MemberModel> members, @Nullable List<List<String>> atLeastOneOf) {
        this.members = members;
        this.atLeastOneOf = atLeastOneOf == null ? List.of() : atLeastOneOf;
    }
}
