package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.ErrorCategory;
import io.github.alicloudimages.codegen.model.ErrorModel;
import io.github.alicloudimages.codegen.model.GatewayModel;
import io.github.alicloudimages.codegen.model.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The category of each documented error code. */
public final class ErrorCatalogEmitter {

    private static final String CLASS = """
            import io.github.alicloudimages.core.error.ErrorCatalog;
            import io.github.alicloudimages.core.error.ErrorCategory;
            import org.jspecify.annotations.Nullable;

            /** What a caller can do about each $what. */
            final class $class implements ErrorCatalog {

                @Override
                public @Nullable ErrorCategory categoryOf(String code) {
                    return switch (code) {
                        $cases
                        default -> null;
                    };
                }
            }
            """;

    private static final String GATEWAY_PACKAGE = "io.github.alicloudimages.core.error.internal";

    private ErrorCatalogEmitter() {}

    public static SourceFile emit(ApiModel api) {
        Map<ErrorCategory, List<String>> labels = new EnumMap<>(ErrorCategory.class);
        for (ErrorModel error : api.errors()) {
            add(labels, error.category(), api.product() + "ErrorCode." + Names.constant(error.code()));
        }
        return emit(api.packageName(), api.product() + "ErrorCatalog", "documented error code", labels);
    }

    /** The catalog of the gateway in front of all products. */
    public static SourceFile emit(GatewayModel gateway) {
        Map<ErrorCategory, List<String>> labels = new EnumMap<>(ErrorCategory.class);
        for (GatewayModel.GatewayError error : gateway.errors()) {
            add(labels, error.category(), Template.literal(error.code()));
        }
        return emit(GATEWAY_PACKAGE, "GatewayErrorCatalog", "error code of the gateway", labels);
    }

    private static void add(Map<ErrorCategory, List<String>> labels, ErrorCategory category, String label) {
        labels.computeIfAbsent(category, any -> new ArrayList<>()).add(label);
    }

    private static SourceFile emit(
            String packageName, String name, String what, Map<ErrorCategory, List<String>> labels) {
        String body = Template.of(CLASS)
                .with("what", what)
                .with("class", name)
                .withEach(
                        "cases",
                        labels.entrySet(),
                        branch -> "case " + String.join(", ", branch.getValue()) + " -> ErrorCategory."
                                + branch.getKey() + ";")
                .fill();
        return SourceFile.ofClass(packageName, name, body);
    }
}
