package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.ErrorCategory;
import io.github.alicloudimages.codegen.model.ErrorModel;
import io.github.alicloudimages.codegen.model.Names;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The category of each documented error code. */
public final class ErrorCatalogEmitter {

    private static final String CLASS = """
            import io.github.alicloudimages.core.error.ErrorCatalog;
            import io.github.alicloudimages.core.error.ErrorCategory;
            import org.jspecify.annotations.Nullable;

            /** What a caller can do about each documented error code. */
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

    private ErrorCatalogEmitter() {}

    public static SourceFile emit(ApiModel api) {
        String name = api.product() + "ErrorCatalog";
        String body = Template.of(CLASS)
                .with("class", name)
                .withEach("cases", Arrays.asList(ErrorCategory.values()), category -> branch(category, api))
                .fill();
        return SourceFile.ofClass(api.packageName(), name, body);
    }

    private static String branch(ErrorCategory category, ApiModel api) {
        String codes = api.errors().stream()
                .filter(error -> error.category() == category)
                .map(ErrorModel::code)
                .map(code -> api.product() + "ErrorCode." + Names.constant(code))
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "" : "case " + codes + " -> ErrorCategory." + category + ";";
    }
}
