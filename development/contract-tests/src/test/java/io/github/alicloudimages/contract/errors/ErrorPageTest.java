package io.github.alicloudimages.contract.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.retry.RetryPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/errors.md says of each code is what a call does that meets it. */
class ErrorPageTest {

    private static final Map<String, List<Call>> CALLS_OF_SECTIONS = Map.of(
            "Elastic Container Instance, API 2018-08-08",
            List.of(Call.CREATE_IMAGE_CACHE, Call.COMMIT_CONTAINER, Call.DESCRIBE_IMAGE_CACHES),
            "E-HPC Instant, API 2023-07-01",
            List.of(Call.LIST_IMAGES, Call.ADD_IMAGE, Call.REMOVE_IMAGE),
            "The gateway, in front of all products",
            List.of(Call.CREATE_IMAGE_CACHE, Call.LIST_IMAGES, Call.ADD_IMAGE, Call.REMOVE_IMAGE));

    private static final RequestOptions THREE_ATTEMPTS_WITHOUT_A_WAIT = RequestOptions.builder()
            .retryPolicy(RetryPolicy.builder()
                    .maxAttempts(3)
                    .baseDelay(Duration.ofNanos(1))
                    .throttlingBaseDelay(Duration.ofNanos(1))
                    .build())
            .build();

    /** A line of a table: code, statuses, exception, repeated, and operations where there is that column. */
    record Row(String code, List<Integer> statuses, String exception, String repeated, List<Call> calls) {

        static Row of(String line, List<Call> callsOfSection) {
            String[] cells = line.substring(2).split(" \\| ", -1);
            boolean product = cells.length == 6;
            assertThat(cells).as(line).hasSizeBetween(5, 6);
            return new Row(
                    unquoted(cells[0]),
                    cells[1].equals("not told")
                            ? List.of(400)
                            : list(cells[1]).map(Integer::valueOf).toList(),
                    unquoted(cells[2]),
                    cells[3],
                    !product || cells[4].equals("not told")
                            ? callsOfSection
                            : list(cells[4]).map(Call::named).toList());
        }

        private static Stream<String> list(String cell) {
            return Arrays.stream(cell.split(", ", -1));
        }

        private static String unquoted(String cell) {
            return cell.substring(1, cell.length() - 1);
        }

        @Override
        public String toString() {
            return code;
        }

        /** How many attempts a call makes that meets nothing else, by what the page says. */
        int attempts(Call call) {
            return switch (repeated) {
                case "no", "by the status", "once, if the clocks differ", "once, if there is another key" -> 1;
                case "once" -> 2;
                case "after a wait" -> 3;
                case "if safe" -> call == Call.ADD_IMAGE || call == Call.COMMIT_CONTAINER ? 1 : 3;
                case "with a client token" -> call.hasClientToken() ? 3 : 1;
                default -> throw new AssertionError(repeated);
            };
        }
    }

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Call> callsOfSection = List.of();
        for (String line : Files.readAllLines(Path.of("../../docs/errors.md"))) {
            if (line.startsWith("## ")) {
                callsOfSection = CALLS_OF_SECTIONS.get(line.substring(3));
                assertThat(callsOfSection).as(line).isNotNull();
            } else if (line.startsWith("| `")) {
                rows.add(Row.of(line, callsOfSection));
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_code_becomes_the_exception_and_is_repeated_as_told(Row row) {
        for (Call call : row.calls()) {
            for (int status : row.statuses()) {
                PlayedTransport transport = PlayedTransport.answering(
                        status, "{\"Code\":\"" + row.code() + "\",\"Message\":\"m\",\"RequestId\":\"r\"}");
                ServiceException thrown = catchThrowableOfType(
                        ServiceException.class, () -> call.send(transport, THREE_ATTEMPTS_WITHOUT_A_WAIT));

                assertThat(thrown.getClass().getSimpleName())
                        .as("%s of %s", status, call)
                        .isEqualTo(row.exception());
                assertThat(transport.requests()).as("%s of %s", status, call).hasSize(row.attempts(call));
            }
        }
    }

    @Test
    void the_page_is_not_empty() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(100);
    }
}
