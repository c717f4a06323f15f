package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.ErrorModel;
import io.github.alicloudimages.codegen.model.Names;
import io.github.alicloudimages.codegen.model.OperationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The constants of the documented error codes. */
public final class ErrorCodeEmitter {

    private static final String CLASS = """
            $imports

            $javadoc
            public final class $class {

                $constants

                private $class() {}
            }
            """;

    private ErrorCodeEmitter() {}

    public static SourceFile emit(ApiModel api) {
        String name = api.product() + "ErrorCode";
        String javadoc = Javadoc.at(Javadoc.OUTER)
                .paragraph(
                        "The error codes that " + api.title() + " documents, to compare with"
                                + " {@link ServiceException#errorCode()}.",
                        "The service may answer with others too.")
                .toString();
        String body = Template.of(CLASS)
                .with("imports", Exceptions.imports())
                .with("javadoc", javadoc)
                .with("class", name)
                .withEach("constants", api.errors(), error -> constant(error, api))
                .fill();
        return SourceFile.ofClass(api.packageName(), name, body);
    }

    private static String constant(ErrorModel error, ApiModel api) {
        String javadoc = Javadoc.at(Javadoc.MEMBER)
                .paragraph(error.doc())
                .paragraph(
                        "Thrown as {@link " + error.category().exceptionClass() + "}.", documented(error.code(), api))
                .toString();
        return Template.of("""

                        $javadoc
                        public static final String $constant = $code;
                        """)
                .with("javadoc", javadoc)
                .with("constant", Names.constant(error.code()))
                .with("code", Template.literal(error.code()))
                .fill();
    }

    private static String documented(String code, ApiModel api) {
        Map<Integer, List<String>> operationsByStatus = new TreeMap<>();
        for (OperationModel operation : api.operations()) {
            operation.errors().stream()
                    .filter(error -> error.code().equals(code))
                    .forEach(error -> operationsByStatus
                            .computeIfAbsent(error.http(), status -> new ArrayList<>())
                            .add(operation.name()));
        }
        if (operationsByStatus.isEmpty()) {
            return "Documented for the product as a whole, not for one of these operations.";
        }
        List<String> rows = new ArrayList<>();
        operationsByStatus.forEach((status, operations) ->
                rows.add("HTTP status " + status + " of " + MemberDoc.enumeration(operations, "and")));
        return "Documented with " + String.join("; ", rows) + ".";
    }
}
