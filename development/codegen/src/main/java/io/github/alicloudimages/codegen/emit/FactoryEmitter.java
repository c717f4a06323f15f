package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.MemberModel;
import io.github.alicloudimages.codegen.model.StructureModel;
import java.util.List;
import java.util.stream.Collectors;

/** The static {@code of} of a structure. */
final class FactoryEmitter {

    private static final String METHOD = """

            $javadoc
            public static $class of($parameters) {
                return builder()$calls.build();
            }
            """;

    private FactoryEmitter() {}

    /** The method, or nothing if the structure has none. */
    static String emit(String name, StructureModel structure, List<Field> fields) {
        if (structure.factory().isEmpty()) {
            return "";
        }
        List<Field> parameters = structure.factory().stream()
                .map(parameter -> named(fields, parameter))
                .toList();
        Javadoc javadoc = Javadoc.at(Javadoc.MEMBER)
                .paragraph("Makes one with "
                        + MemberDoc.enumeration(
                                parameters.stream()
                                        .map(field -> MemberDoc.code(field.name()))
                                        .toList(),
                                "and")
                        + " set.");
        parameters.forEach(
                field -> javadoc.tag("@param " + field.name(), firstSentence(field.model()) + nullness(field)));
        javadoc.tag("@return", "the new {@code " + name + "}");
        return Template.of(METHOD)
                .with("javadoc", javadoc.toString())
                .with("class", name)
                .with(
                        "parameters",
                        parameters.stream()
                                .map(field -> parameterType(field) + " " + field.name())
                                .collect(Collectors.joining(", ")))
                .with(
                        "calls",
                        parameters.stream()
                                .map(field -> "." + field.name() + "(" + field.name() + ")")
                                .collect(Collectors.joining()))
                .fill();
    }

    private static Field named(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String parameterType(Field field) {
        return field.model().required() ? field.type().javaType() : field.javaType();
    }

    private static String nullness(Field field) {
        return field.isList() || field.model().required() ? "" : "; {@code null} leaves it unset";
    }

    private static String firstSentence(MemberModel member) {
        int end = member.doc().indexOf(". ");
        String sentence = end < 0 ? member.doc() : member.doc().substring(0, end);
        return sentence.replaceFirst("\\.$", "");
    }
}
