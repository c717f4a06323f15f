package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.EnumModel;
import io.github.alicloudimages.codegen.model.Names;

/** Open enums: constants for the known texts, and every other text kept. */
public final class EnumEmitter {

    private static final String CLASS = """
            import io.github.alicloudimages.core.protocol.EnumValue;
            import java.util.Objects;

            $javadoc
            public final class $class extends EnumValue {

                $constants

                private $class(String value) {
                    super(value);
                }

                /**
                 * The value of a text.
                 *
                 * @param value the text on the wire, known or not
                 * @return the constant if the text is known, else a value that keeps it
                 */
                public static $class of(String value) {
                    return switch (Objects.requireNonNull(value, "value")) {
                        $cases
                        default -> new $class(value);
                    };
                }
            }
            """;

    private EnumEmitter() {}

    public static SourceFile emit(String name, EnumModel model, ApiModel api) {
        String javadoc = Javadoc.at(Javadoc.OUTER)
                .paragraph(model.doc())
                .paragraph("The service may add values: {@link #of} keeps a text that is not listed here.")
                .toString();
        String body = Template.of(CLASS)
                .with("javadoc", javadoc)
                .with("class", name)
                .withEach("constants", model.values(), value -> constant(name, value))
                .withEach(
                        "cases",
                        model.values(),
                        value -> "case " + Template.literal(value.value()) + " -> " + Names.constant(value.value())
                                + ";")
                .fill();
        return SourceFile.ofClass(api.modelPackage(), name, body);
    }

    private static String constant(String name, EnumModel.Value value) {
        return Template.of("""

                        $javadoc
                        public static final $class $constant = new $class($value);
                        """)
                .with(
                        "javadoc",
                        Javadoc.at(Javadoc.MEMBER).paragraph(value.doc()).toString())
                .with("class", name)
                .with("constant", Names.constant(value.value()))
                .with("value", Template.literal(value.value()))
                .fill();
    }
}
