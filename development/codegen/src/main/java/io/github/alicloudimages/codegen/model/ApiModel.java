package io.github.alicloudimages.codegen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One product, as its JSON file describes it; see this module's README. */
public record ApiModel(
        @JsonProperty(required = true) String product,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String version,
        @JsonProperty(value = "package", required = true) String packageName,
        @JsonProperty(required = true) Endpoints endpoints,
        @JsonProperty(required = true) Map<String, EnumModel> enums,
        @JsonProperty(required = true) Map<String, StructureModel> structures,
        @JsonProperty(required = true) List<OperationModel> operations,
        @JsonProperty(required = true) List<ErrorModel> errors) {

    public String modelPackage() {
        return packageName + ".model";
    }

    /** The structures that requests hold, directly or through other structures. */
    public Set<String> requestStructures() {
        return structuresUnder(operations.stream().map(OperationModel::request).toList());
    }

    /** The structures that responses hold, directly or through other structures. */
    public Set<String> responseStructures() {
        return structuresUnder(operations.stream().map(OperationModel::response).toList());
    }

    private Set<String> structuresUnder(List<ShapeModel> shapes) {
        Set<String> found = new LinkedHashSet<>();
        shapes.forEach(shape -> collectStructures(shape.members(), found));
        return found;
    }

    private void collectStructures(List<MemberModel> members, Set<String> found) {
        for (MemberModel member : members) {
            StructureModel structure = structures.get(member.elementType());
            if (structure != null && found.add(member.elementType())) {
                collectStructures(structure.members(), found);
            }
        }
    }
}
