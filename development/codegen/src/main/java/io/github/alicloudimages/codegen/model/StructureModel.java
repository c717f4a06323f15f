package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of members that requests or responses hold.
 *
 * @param factory names of the members that a static {@code of} takes; empty if there is none
 */
public record StructureModel(
        @JsonProperty(required = true) String doc,
        @JsonProperty(required = true) List<MemberModel> members,
        List<String> factory) {

    public StructureModel(String doc, List<MemberModel> members, @Nullable List<String> factory) {
        this.doc = doc;
        this.members = members;
        this.factory = factory == null ? List.of() : factory;
    }
}
