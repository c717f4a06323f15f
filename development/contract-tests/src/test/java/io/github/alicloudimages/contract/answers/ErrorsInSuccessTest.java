package io.github.alicloudimages.contract.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.error.ResourceAlreadyExistsException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ThrottlingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** HTTP says 200, the body says no. */
class ErrorsInSuccessTest {

    @ParameterizedTest
    @EnumSource
    void an_error_code_in_a_200_is_that_error(Call call) {
        ServiceException thrown = thrown(
                call,
                "{\"Code\":\"Throttling.User\",\"Message\":\"slow down\","
                        + call.smallAnswer().substring(1));

        assertThat(thrown).isInstanceOf(ThrottlingException.class);
        assertThat(thrown.errorCode()).isEqualTo("Throttling.User");
        assertThat(thrown.httpStatus()).isEqualTo(200);
        assertThat(thrown.requestId()).isEqualTo("r-1");
        assertThat(thrown.headers()).containsKey("x-acs-request-id");
        assertThat(thrown.rawBody()).contains("slow down");
    }

    @ParameterizedTest
    @EnumSource
    void success_false_without_code_is_an_error_without_code(Call call) {
        for (String no : new String[] {"false", "\"false\"", "\"False\""}) {
            ServiceException thrown =
                    thrown(call, "{\"Success\":" + no + "," + call.smallAnswer().substring(1));

            assertThat(thrown.errorCode()).isNull();
            assertThat(thrown.httpStatus()).isEqualTo(200);
            assertThat(thrown.requestId()).isEqualTo("r-1");
            assertThat(thrown).hasMessageContaining(call.operation()).hasMessageContaining("r-1");
        }
    }

    @Test
    void success_false_with_a_code_is_typed_by_the_code() {
        ServiceException thrown = thrown(
                Call.ADD_IMAGE,
                "{\"Success\":false,\"Code\":\"ImageAlreadyExists\",\"Message\":\"m\",\"RequestId\":\"r-2\"}");
        assertThat(thrown).isInstanceOf(ResourceAlreadyExistsException.class);
    }

    @Test
    void success_false_with_a_code_of_success_is_an_error_all_the_same() {
        ServiceException thrown = thrown(
                Call.ADD_IMAGE, "{\"Success\":false,\"Code\":\"200\",\"RequestId\":\"r-2\",\"ImageId\":\"m-1\"}");
        assertThat(thrown.httpStatus()).isEqualTo(200);
    }

    private static ServiceException thrown(Call call, String body) {
        ServiceException thrown =
                catchThrowableOfType(ServiceException.class, () -> call.send(PlayedTransport.answering(200, body)));
        assertThat(thrown).isNotNull();
        return thrown;
    }
}
