package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.Names;
import io.github.alicloudimages.codegen.model.OperationModel;
import io.github.alicloudimages.codegen.model.Pagination;
import java.util.List;
import java.util.Objects;

/** How the pages of a product's operations follow each other; both clients walk by it. */
public final class PagesEmitter {

    private static final String CLASS = """
            import io.github.alicloudimages.core.polling.internal.Pages;
            $imports

            /** How the pages of the operations of $title follow each other. */
            final class $class {
                $constants

                private $class() {}
            }
            """;

    private static final String BY_TOKEN = """

            static final Pages<$request, $response, $item> $constant = Pages.byToken(
                    $response::$items,
                    $response::$token,
                    (request, token) -> request.toBuilder().$token(token).build());
            """;

    private static final String BY_NUMBER = """

            static final Pages<$request, $response, $item> $constant = Pages.byNumber(
                    $response::$items,
                    $request::$number,
                    $response::$size,
                    $response::$total,
                    (request, number) -> request.toBuilder().$number(number).build());
            """;

    private PagesEmitter() {}

    /** The operations that have pages; without any, nothing is to be written. */
    public static List<OperationModel> paged(ApiModel api) {
        return api.operations().stream()
                .filter(operation -> operation.pagination() != null)
                .toList();
    }

    public static SourceFile emit(ApiModel api) {
        String name = className(api);
        List<OperationModel> paged = paged(api);
        String body = Template.of(CLASS)
                .with("imports", Template.lines(paged, operation -> imports(api, operation)))
                .with("title", api.title())
                .with("class", name)
                .withEach("constants", paged, PagesEmitter::constant)
                .fill();
        return SourceFile.ofClass(api.packageName(), name, body);
    }

    static String className(ApiModel api) {
        return api.product() + "Pages";
    }

    /** What a paginated operation lists. */
    static String item(OperationModel operation) {
        Pagination pages = Objects.requireNonNull(operation.pagination());
        return operation.response().members().stream()
                .filter(member -> member.name().equals(pages.items()))
                .findFirst()
                .orElseThrow()
                .elementType();
    }

    static String imports(ApiModel api, OperationModel operation) {
        String models = "import " + api.modelPackage() + ".";
        return models + operation.requestClass() + ";\n" + models + operation.responseClass() + ";\n" + models
                + item(operation) + ";";
    }

    private static String constant(OperationModel operation) {
        Pagination pages = Objects.requireNonNull(operation.pagination());
        boolean byToken = pages.token() != null;
        Template template = Template.of(byToken ? BY_TOKEN : BY_NUMBER)
                .with("request", operation.requestClass())
                .with("response", operation.responseClass())
                .with("item", item(operation))
                .with("constant", Names.constant(operation.name()))
                .with("items", pages.items());
        if (byToken) {
            return template.with("token", String.valueOf(pages.token())).fill();
        }
        return template.with("number", String.valueOf(pages.number()))
                .with("size", String.valueOf(pages.size()))
                .with("total", String.valueOf(pages.total()))
                .fill();
    }
}
