package io.github.alicloudimages.contract.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.error.ServiceException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error that is published for an operation, its product or the gateway reaches the caller typed and complete. */
class DocumentedErrorsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.alicloudimages.contract.errors.ErrorRow#documented")
    void an_error_of_the_operation_is_typed(ErrorRow row) {
        assertTyped(row, thrown(row, row.body()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.alicloudimages.contract.errors.ErrorRow#productWide")
    void an_error_of_the_product_is_typed(ErrorRow row) {
        assertTyped(row, thrown(row, row.body()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.alicloudimages.contract.errors.ErrorRow#common")
    void an_error_of_the_gateway_is_typed(ErrorRow row) {
        assertTyped(row, thrown(row, row.body()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.alicloudimages.contract.errors.ErrorRow#documented")
    void a_code_with_blanks_and_tabs_around_it_is_the_same_code(ErrorRow row) {
        assertTyped(row, thrown(row, row.body(" \t" + row.code() + "\t \n")));
    }

    @Test
    void the_table_is_read() {
        assertThat(ErrorRow.documented()).hasSizeGreaterThanOrEqualTo(100);
    }

    private static ServiceException thrown(ErrorRow row, String body) {
        PlayedTransport transport = PlayedTransport.answering(row.status(), body);
        ServiceException thrown =
                catchThrowableOfType(ServiceException.class, () -> row.call().send(transport));
        assertThat(thrown).as("a ServiceException for %s", row).isNotNull();
        return thrown;
    }

    private static void assertTyped(ErrorRow row, ServiceException thrown) {
        assertThat(thrown.getClass().getSimpleName()).isEqualTo(row.exception());
        assertThat(thrown.errorCode()).isEqualTo(row.code());
        assertThat(thrown.errorMessage()).isEqualTo("This is what went wrong.");
        assertThat(thrown.httpStatus()).isEqualTo(row.status());
        assertThat(thrown.requestId()).isEqualTo("r-of-the-body");
        assertThat(thrown.hostId()).isEqualTo("host.example");
        assertThat(thrown.recommendUrl()).isEqualTo("https://diagnosis.example/?q=" + row.code());
        assertThat(thrown.operation()).isEqualTo(row.call().operation());
        assertThat(thrown.accessDeniedDetail()).isNull();
        assertThat(thrown.headers()).containsEntry("x-acs-request-id", List.of("id-of-the-header"));
        assertThat(thrown.rawBody()).contains("This is what went wrong.");
        assertThat(thrown.attempts()).isNotEmpty();
        assertThat(thrown.attempts().get(0).outcome()).isEqualTo(row.status() + " " + row.code());
        assertThat(thrown.retryStopReason()).isNotNull();
        assertThat(thrown)
                .hasMessageContaining(row.call().operation())
                .hasMessageContaining(row.code())
                .hasMessageContaining(Integer.toString(row.status()))
                .hasMessageContaining("This is what went wrong.")
                .hasMessageContaining("r-of-the-body");
        assertThat(thrown.clientToken() != null).isEqualTo(row.call().hasClientToken());
    }
}
