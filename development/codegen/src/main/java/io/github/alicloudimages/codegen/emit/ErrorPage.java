package io.github.alicloudimages.codegen.emit;

import io.github.alicloudimages.codegen.model.ApiModel;
import io.github.alicloudimages.codegen.model.ErrorCategory;
import io.github.alicloudimages.codegen.model.ErrorModel;
import io.github.alicloudimages.codegen.model.GatewayModel;
import io.github.alicloudimages.codegen.model.OperationModel;
import io.github.alicloudimages.codegen.model.Repetition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page of the documentation with the error codes of all products and of the gateway, in Markdown. */
public final class ErrorPage {

    private static final String PAGE = """
            <!-- Generated from the api models by development/codegen. Change the models, not this file. -->

            # Error codes

            The codes that the services and the gateway in front of them document, the exception that each becomes, and what to
            do. The exceptions are in `io.github.alicloudimages.core.error`, and `errorCode()` has the code itself. A service may
            answer with others too: an unknown code goes by its family (`Throttling...`, `Forbidden...`, `Invalid...`), then by
            the HTTP status.

            Whether the SDK repeats the call by itself:

            | repeated | means |
            |---|---|
            | $no | another attempt would meet the same |
            | $throttled | yes, every operation: the refusal proves that nothing was done |
            | $safe | yes, but CommitContainer and AddImage, which could act twice |
            | $status | like "$safe" with HTTP 500, 502, 503 and 504, else no |
            | $token | CreateImageCache, UpdateImageCache and DeleteImageCache, with the token they carry |
            | $once | at once, with the server's time |
            | $clock | at once, with the server's time, if that is minutes off |
            | $key | at once, if the credentials provider then has a key that was not refused |

            [retries.md](retries.md) has attempts and waits, [troubleshooting.md](troubleshooting.md) what to look at first.

            $sections
            """;

    private static final String SECTION = """
            ## $title

            | code | HTTP | exception | repeated |$column meaning, and what to do |
            $rule
            $rows
            """;

    private static final List<Integer> SERVER_FAULTS = List.of(500, 502, 503, 504);

    private ErrorPage() {}

    public static String emit(Collection<ApiModel> products, GatewayModel gateway) {
        String sections = products.stream().map(api -> product(api, gateway)).collect(Collectors.joining("\n"));
        return Template.of(PAGE)
                .with("no", Repetition.NO.text())
                .with("throttled", Repetition.AFTER_A_WAIT.text())
                .with("safe", Repetition.IF_SAFE.text())
                .with("status", Repetition.BY_STATUS.text())
                .with("token", Repetition.CLIENT_TOKEN.text())
                .with("once", Repetition.ONCE.text())
                .with("clock", Repetition.ONCE_IF_CLOCK_DIFFERS.text())
                .with("key", Repetition.ONCE_IF_KEY_DIFFERS.text())
                .with("sections", (sections + "\n" + gateway(gateway)).strip())
                .fill();
    }

    private static String product(ApiModel api, GatewayModel gateway) {
        Map<String, Repetition> known = gateway.errors().stream()
                .filter(error -> error.repeated() != null)
                .collect(Collectors.toMap(GatewayModel.GatewayError::code, GatewayModel.GatewayError::repeated));
        return Template.of(SECTION)
                .with("title", api.title() + ", API " + api.version())
                .with("column", " operations |")
                .with("rule", "|---|---|---|---|---|---|")
                .withEach("rows", api.errors(), error -> row(error, api, known))
                .fill();
    }

    private static String row(ErrorModel error, ApiModel api, Map<String, Repetition> known) {
        SortedSet<Integer> statuses = new TreeSet<>();
        SortedSet<String> operations = new TreeSet<>();
        for (OperationModel operation : api.operations()) {
            operation.errors().stream()
                    .filter(documented -> documented.code().equals(error.code()))
                    .forEach(documented -> {
                        statuses.add(documented.http());
                        operations.add(operation.name());
                    });
        }
        Repetition repeated = known.getOrDefault(error.code(), byCategory(error.category(), statuses));
        return row(
                error.code(),
                statuses,
                error.category(),
                repeated,
                (operations.isEmpty() ? "not told" : String.join(", ", operations)) + " | ",
                error.doc());
    }

    private static String gateway(GatewayModel gateway) {
        return Template.of(SECTION)
                .with("title", "The gateway, in front of all products")
                .with("column", "")
                .with("rule", "|---|---|---|---|---|")
                .withEach("rows", gateway.errors(), ErrorPage::row)
                .fill();
    }

    private static String row(GatewayModel.GatewayError error) {
        Repetition repeated = error.repeated() == null ? byCategory(error.category(), error.http()) : error.repeated();
        return row(error.code(), error.http(), error.category(), repeated, "", error.doc());
    }

    private static String row(
            String code,
            Collection<Integer> statuses,
            ErrorCategory category,
            Repetition repeated,
            String operations,
            String doc) {
        String http = statuses.isEmpty()
                ? "not told"
                : statuses.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "| `" + code + "` | " + http + " | `" + category.exceptionClass() + "` | " + repeated.text() + " | "
                + operations + markdown(doc) + " |";
    }

    private static Repetition byCategory(ErrorCategory category, Collection<Integer> statuses) {
        return switch (category) {
            case THROTTLING -> Repetition.AFTER_A_WAIT;
            case SERVICE_UNAVAILABLE, INTERNAL_SERVER -> Repetition.IF_SAFE;
            case UPSTREAM_SERVICE, OTHER -> byStatus(statuses);
            default -> Repetition.NO;
        };
    }

    private static Repetition byStatus(Collection<Integer> statuses) {
        if (statuses.isEmpty()) {
            return Repetition.BY_STATUS;
        }
        return statuses.stream().anyMatch(SERVER_FAULTS::contains) ? Repetition.IF_SAFE : Repetition.NO;
    }

    /** The only markup of the models is that of code. */
    private static String markdown(String doc) {
        return doc.replaceAll("\\{@code ([^{}]+)}", "`$1`").replace("|", "\\|");
    }
}
