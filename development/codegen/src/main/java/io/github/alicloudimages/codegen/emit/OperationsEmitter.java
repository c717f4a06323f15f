package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.ErrorCategory;
import io.github.alicloudimages.codegen.model.ErrorModel;
import io.github.alicloudimages.codegen.model.Names;
import io.github.alicloudimages.codegen.model.OperationModel;
import io.github.alicloudimages.codegen.model.OperationModel.DocumentedError;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The methods of a product's clients: three for each operation, over one that hands the call to the pipeline. Blocking
 * and asynchronous ones differ in what they return, and in how a failure comes back.
 */
public final class OperationsEmitter {

    /** Which of the two clients. */
    public enum Kind {
        /** Returns the answer, throws failures. */
        BLOCKING("Operations", "Paginator"),
        /** Returns a future. */
        ASYNC("AsyncOperations", "AsyncPaginator");

        private final String suffix;
        private final String paginator;

        Kind(String suffix, String paginator) {
            this.suffix = suffix;
            this.paginator = paginator;
        }

        private String result(String answer) {
            return this == ASYNC ? "CompletableFuture<" + answer + ">" : answer;
        }
    }

    private static final String CLASS = """
            $imports

            /** The operations of $title, each a call of {@link #execute}. */
            abstract class $class {

                $class() {}
                $methods

                abstract <I extends ServiceRequest, O extends ServiceResponse> $result execute(
                        Operation<I, O> operation, I request, RequestOptions options);
            }
            """;

    private static final String IMPORTS = """
            import io.github.alicloudimages.core.RequestOptions;
            import io.github.alicloudimages.core.ServiceRequest;
            import io.github.alicloudimages.core.ServiceResponse;
            import io.github.alicloudimages.core.protocol.Operation;
            import io.github.alicloudimages.core.polling.AsyncPaginator;
            import io.github.alicloudimages.core.polling.Paginator;
            import java.util.concurrent.CompletableFuture;
            import java.util.function.Consumer;
            """;

    private static final String METHODS = """

            $requestDoc
            public $result $method($request request) {
                return $method(request, RequestOptions.NONE);
            }

            $optionsDoc
            public $result $method($request request, RequestOptions options) {
                return execute($request.OPERATION, request, options);
            }

            $consumerDoc
            public $result $method(Consumer<$request.Builder> request) {
                $request.Builder builder = $request.builder();
                request.accept(builder);
                return $method(builder.build());
            }
            """;

    private static final String PAGINATOR = """

            $pagesDoc
            public $paginator<$response, $item> $methodPaginator($request request) {
                return $methodPaginator(request, RequestOptions.NONE);
            }

            $pagesOptionsDoc
            public $paginator<$response, $item> $methodPaginator($request request, RequestOptions options) {
                return $paginator.of(request, $pages.$constant, page -> $method(page, options));
            }
            """;

    private final Kind kind;
    private final ApiModel api;

    private OperationsEmitter(Kind kind, ApiModel api) {
        this.kind = kind;
        this.api = api;
    }

    public static SourceFile emit(Kind kind, ApiModel api) {
        return new OperationsEmitter(kind, api).emit();
    }

    private SourceFile emit() {
        String name = api.product() + kind.suffix;
        String body = Template.of(CLASS)
                .with("imports", imports())
                .with("title", api.title())
                .with("class", name)
                .with("result", kind.result("O"))
                .withEach("methods", api.operations(), this::methods)
                .fill();
        return SourceFile.ofClass(api.packageName(), name, body);
    }

    private String imports() {
        String models = Template.lines(
                api.operations(),
                operation -> "import " + api.modelPackage() + "." + operation.requestClass() + ";\nimport "
                        + api.modelPackage() + "." + operation.responseClass() + ";");
        String items = Template.lines(PagesEmitter.paged(api), operation -> PagesEmitter.imports(api, operation));
        return IMPORTS + Exceptions.imports() + "\n" + models + "\n" + items;
    }

    private String methods(OperationModel operation) {
        String method = Names.method(operation.name());
        String full = "{@link #" + method + "(" + operation.requestClass() + ")}";
        Javadoc requestDoc = Javadoc.at(Javadoc.MEMBER)
                .paragraph(operation.doc())
                .paragraph(OperationDoc.facts(operation))
                .paragraph("Any number of threads may call it at the same time.")
                .tag("@param request", "what to ask for");
        Javadoc optionsDoc = Javadoc.at(Javadoc.MEMBER)
                .paragraph("Does what " + full + " does, with options for this one call.")
                .tag("@param request", "what to ask for")
                .tag("@param options", "what is different for this call");
        Javadoc consumerDoc = Javadoc.at(Javadoc.MEMBER)
                .paragraph("Does what " + full + " does, with a request that is built on the spot.")
                .tag("@param request", "sets the members of the request");
        for (Javadoc javadoc : List.of(requestDoc, optionsDoc, consumerDoc)) {
            outcome(javadoc, operation);
        }
        return Template.of(METHODS)
                        .with("requestDoc", requestDoc.toString())
                        .with("optionsDoc", optionsDoc.toString())
                        .with("consumerDoc", consumerDoc.toString())
                        .with("result", kind.result(operation.responseClass()))
                        .with("method", method)
                        .with("request", operation.requestClass())
                        .fill()
                + (operation.pagination() == null ? "" : paginator(operation));
    }

    private String paginator(OperationModel operation) {
        String method = Names.method(operation.name());
        String lazily = kind == Kind.ASYNC
                ? "A page is asked for when a subscriber has asked for more than there is."
                : "A page is asked for when an iterator comes to it, which then throws what a call throws.";
        Javadoc pagesDoc = Javadoc.at(Javadoc.MEMBER)
                .paragraph("All pages of what {@link #" + method + "(" + operation.requestClass()
                        + ")} answers, and their" + " items. " + lazily)
                .tag("@param request", "what to ask for; its place among the pages is where the walk begins")
                .tag("@return", "the pages; nothing is sent before they are asked for");
        Javadoc pagesOptionsDoc = Javadoc.at(Javadoc.MEMBER)
                .paragraph("Does what {@link #" + method + "Paginator(" + operation.requestClass()
                        + ")} does, with options for each of its calls.")
                .tag("@param request", "what to ask for; its place among the pages is where the walk begins")
                .tag("@param options", "what is different for these calls")
                .tag("@return", "the pages; nothing is sent before they are asked for");
        return Template.of(PAGINATOR)
                .with("pagesOptionsDoc", pagesOptionsDoc.toString())
                .with("pagesDoc", pagesDoc.toString())
                .with("paginator", kind.paginator)
                .with("response", operation.responseClass())
                .with("item", PagesEmitter.item(operation))
                .with("methodPaginator", method + "Paginator")
                .with("request", operation.requestClass())
                .with("pages", PagesEmitter.className(api))
                .with("constant", Names.constant(operation.name()))
                .with("method", method)
                .fill();
    }

    /** What comes back or is thrown. */
    private void outcome(Javadoc javadoc, OperationModel operation) {
        String documented = documentedErrors(operation);
        if (kind == Kind.ASYNC) {
            javadoc.tag(
                    "@return",
                    "a future of the answer, completed on the client's executor; cancelling it ends the call. It fails"
                            + " with {@link InvalidRequestException} if the request is found wrong before anything is"
                            + " sent, with {@link ServiceException} if the service answers with an error" + documented
                            + ", with {@link ClientException} if there is no answer, or none that can be read");
            return;
        }
        javadoc.tag("@return", "the answer")
                .tag("@throws InvalidRequestException", "if the request is found wrong before anything is sent")
                .tag("@throws ServiceException", "if the service answers with an error" + documented)
                .tag("@throws ClientException", "if there is no answer, or none that can be read");
    }

    private String documentedErrors(OperationModel operation) {
        Set<String> codes =
                operation.errors().stream().map(DocumentedError::code).collect(Collectors.toSet());
        List<String> exceptions = api.errors().stream()
                .filter(error -> codes.contains(error.code()))
                .map(ErrorModel::category)
                .filter(category -> category != ErrorCategory.OTHER)
                .sorted()
                .distinct()
                .map(category -> "{@link " + category.exceptionClass() + "}")
                .toList();
        return exceptions.isEmpty()
                ? ""
                : (kind == Kind.ASYNC ? " (documented are " : "; documented are ")
                        + MemberDoc.enumeration(exceptions, "and")
                        + (kind == Kind.ASYNC ? ")" : "");
    }
}
