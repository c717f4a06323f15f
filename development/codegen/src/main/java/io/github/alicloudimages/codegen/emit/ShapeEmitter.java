package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.OperationModel;
import io.github.alicloudimages.codegen.model.StructureModel;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Requests, responses and structures: a class of getters with its builder and its schema. */
public final class ShapeEmitter {

    private static final String CLASS = """
            import io.github.alicloudimages.core.ResponseMetadata;
            import io.github.alicloudimages.core.ServiceRequest;
            import io.github.alicloudimages.core.ServiceResponse;
            import io.github.alicloudimages.core.protocol.Limits;
            import io.github.alicloudimages.core.protocol.Member;
            import io.github.alicloudimages.core.protocol.Operation;
            import io.github.alicloudimages.core.protocol.Schema;
            import io.github.alicloudimages.core.protocol.Shape;
            import io.github.alicloudimages.core.protocol.ShapeBuilder;
            import io.github.alicloudimages.core.protocol.Timestamps;
            import io.github.alicloudimages.core.retry.RetrySafety;
            import java.time.Instant;
            import java.util.Arrays;
            import java.util.List;
            import java.util.Objects;
            import org.jspecify.annotations.Nullable;

            $classDoc
            public final class $class extends $superclass {

                static final Schema<$class> SCHEMA = new Schema<>($schema) {
                    @Override
                    protected Builder newBuilder() {
                        return new Builder();
                    }
                };

                $operation

                $fields

                private $class(Builder builder) {
                    $superCall
                    $constructorAssignments
                }

                /**
                 * Starts with nothing set.
                 *
                 * @return a new builder
                 */
                public static Builder builder() {
                    return new Builder();
                }
                $factory

                /**
                 * Starts with everything that is set here.
                 *
                 * @return a new builder
                 */
                public Builder toBuilder() {
                    return new Builder(this);
                }
                $getters

                @Override
                protected Schema<?> schema() {
                    return SCHEMA;
                }

                @Override
                protected @Nullable Object value(int member) {
                    return switch (member) {
                        $valueCases
                        default -> throw new IndexOutOfBoundsException(member);
                    };
                }

                $builderDoc
                public static final class Builder extends $builderSuperclass<$class> {

                    $builderFields

                    private Builder() {}

                    private Builder($class from) {
                        $builderSuperCall
                        $copyAssignments
                    }
                    $setters
                    $metadata

                    @Override
                    $suppressed
                    protected void set(int member, Object value) {
                        switch (member) {
                            $setCases
                            default -> throw new IndexOutOfBoundsException(member);
                        }
                    }

                    $buildDoc
                    @Override
                    public $class build() {
                        return new $class(this);
                    }
                }
            }
            """;

    private static final String OPERATION = """
            /** Describes the operation, for the SDK's own use. */
            public static final Operation<$request, $response> OPERATION = new Operation<>(
                $name, RetrySafety.$retrySafety, $tellsOutcome, $absentCode, SCHEMA, $response.SCHEMA);
            """;

    private static final String METADATA = """

            /**
             * What the call met on its way.
             *
             * @param value the metadata
             * @return this builder
             */
            @Override
            public Builder metadata(ResponseMetadata value) {
                super.metadata(value);
                return this;
            }
            """;

    private static final String IMMUTABILITY = "Immutable and thread-safe.";

    private ShapeEmitter() {}

    public static SourceFile request(OperationModel operation, ApiModel api) {
        String name = operation.requestClass();
        List<List<String>> atLeastOneOf = operation.request().atLeastOneOf();
        List<Field> fields = Field.of(operation.request().members(), Owner.REQUEST, atLeastOneOf, api);
        Javadoc classDoc = Javadoc.at(Javadoc.OUTER)
                .paragraph("Request of " + operation.name() + ".", operation.doc())
                .paragraph(OperationDoc.facts(operation))
                .paragraph("Answered by {@link " + operation.responseClass() + "}.", IMMUTABILITY);
        String description = Template.of(OPERATION)
                .with("request", name)
                .with("response", operation.responseClass())
                .with("name", Template.literal(operation.name()))
                .with("retrySafety", operation.retrySafety().name())
                .with("tellsOutcome", literalOrNull(operation.tellsOutcome()))
                .with("absentCode", literalOrNull(operation.absentCode()))
                .fill();
        Template template = shape(name, fields, atLeastOneOf)
                .with("classDoc", classDoc.toString())
                .with("superclass", "ServiceRequest")
                .with("builderSuperclass", "ShapeBuilder")
                .with("operation", description);
        return SourceFile.ofClass(api.modelPackage(), name, template.fill());
    }

    private static String literalOrNull(@Nullable String text) {
        return text == null ? "null" : Template.literal(text);
    }

    public static SourceFile response(OperationModel operation, ApiModel api) {
        String name = operation.responseClass();
        List<Field> fields = Field.of(operation.response().members(), Owner.RESPONSE, List.of(), api);
        Javadoc classDoc = Javadoc.at(Javadoc.OUTER)
                .paragraph("Answer of " + operation.name() + " to {@link " + operation.requestClass() + "}.")
                .paragraph(IMMUTABILITY);
        Template template = shape(name, fields, List.of())
                .with("classDoc", classDoc.toString())
                .with("superclass", "ServiceResponse")
                .with("superCall", "super(builder);")
                .with("builderSuperclass", "ServiceResponse.Builder")
                .with("builderSuperCall", "super(from);")
                .with("metadata", METADATA);
        return SourceFile.ofClass(api.modelPackage(), name, template.fill());
    }

    public static SourceFile structure(String name, StructureModel structure, ApiModel api) {
        Owner owner = api.requestStructures().contains(name) ? Owner.REQUEST_STRUCTURE : Owner.RESPONSE_STRUCTURE;
        List<Field> fields = Field.of(structure.members(), owner, List.of(), api);
        Javadoc classDoc = Javadoc.at(Javadoc.OUTER).paragraph(structure.doc()).paragraph(IMMUTABILITY);
        Template template = shape(name, fields, List.of())
                .with("classDoc", classDoc.toString())
                .with("superclass", "Shape")
                .with("builderSuperclass", "ShapeBuilder")
                .with("factory", FactoryEmitter.emit(name, structure, fields));
        return SourceFile.ofClass(api.modelPackage(), name, template.fill());
    }

    private static Template shape(String name, List<Field> fields, List<List<String>> atLeastOneOf) {
        return Template.of(CLASS)
                .with("class", name)
                .with("schema", SchemaEmitter.arguments(name, fields, atLeastOneOf))
                .with("operation", "")
                .withEach("fields", fields, MemberEmitter::field)
                .with("superCall", "")
                .withEach("constructorAssignments", fields, MemberEmitter::constructorAssignment)
                .with("factory", "")
                .withEach("getters", fields, MemberEmitter::getter)
                .with("valueCases", cases(fields, MemberEmitter::valueCase))
                .with("builderDoc", builderDoc(name))
                .withEach("builderFields", fields, MemberEmitter::builderField)
                .with("builderSuperCall", "")
                .withEach("copyAssignments", fields, MemberEmitter::copyAssignment)
                .withEach("setters", fields, MemberEmitter::setters)
                .with("metadata", "")
                .with("suppressed", fields.stream().anyMatch(Field::isList) ? "@SuppressWarnings(\"unchecked\")" : "")
                .with("setCases", cases(fields, MemberEmitter::setCase))
                .with("buildDoc", buildDoc(fields));
    }

    private static String cases(List<Field> fields, BiFunction<Integer, Field, String> one) {
        return IntStream.range(0, fields.size())
                .mapToObj(place -> one.apply(place, fields.get(place)))
                .collect(Collectors.joining("\n"));
    }

    private static String builderDoc(String name) {
        return Javadoc.at(Javadoc.MEMBER)
                .paragraph("Collects the members of {@link " + name + "}. Not thread-safe.")
                .toString();
    }

    private static String buildDoc(List<Field> fields) {
        List<String> needed = fields.stream()
                .filter(Field::isAlwaysPresent)
                .map(field -> MemberDoc.code(field.name()))
                .toList();
        if (needed.isEmpty()) {
            return "";
        }
        return Javadoc.at(Javadoc.NESTED_MEMBER)
                .paragraph("Builds the answer.")
                .tag("@return", "the answer")
                .tag("@throws NullPointerException", "if " + MemberDoc.enumeration(needed, "or") + " is not set")
                .toString();
    }
}
