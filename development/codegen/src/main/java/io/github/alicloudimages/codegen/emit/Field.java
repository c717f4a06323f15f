package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.MemberModel;
import io.github.alicloudimages.codegen.model.MemberType;
import io.github.alicloudimages.codegen.model.MemberType.Kind;
import java.util.List;

/** A member of one generated class. */
record Field(MemberModel model, MemberType type, Owner owner, List<List<String>> atLeastOneOf) {

    static List<Field> of(List<MemberModel> members, Owner owner, List<List<String>> atLeastOneOf, ApiModel api) {
        return members.stream()
                .map(member -> new Field(member, MemberType.of(member, api), owner, atLeastOneOf))
                .toList();
    }

    String name() {
        return model.name();
    }

    boolean isList() {
        return type.list();
    }

    boolean isTimestamp() {
        return type.kind() == Kind.TIMESTAMP;
    }

    /** Whether getter and field are never null though the member is no list. */
    boolean isAlwaysPresent() {
        return owner == Owner.RESPONSE && model.required();
    }

    /** The type of getter, or of the setter of a value. */
    String javaType() {
        return annotated(type.javaType());
    }

    /** The type of the field. */
    String heldType() {
        return annotated(type.heldType());
    }

    /** The type of the builder's field: there, everything may be unset. */
    String builderType() {
        return isList() ? type.javaType() : "@Nullable " + type.heldType();
    }

    private String annotated(String javaType) {
        return isList() || isAlwaysPresent() ? javaType : "@Nullable " + javaType;
    }
}
