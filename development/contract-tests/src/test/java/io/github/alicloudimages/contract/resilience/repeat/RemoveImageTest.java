package io.github.alicloudimages.contract.resilience.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.core.error.AttemptRecord;
import io.github.alicloudimages.core.error.ResourceNotFoundException;
import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Removing an image is repeated, and finding nothing left to remove may mean that it worked. */
class RemoveImageTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private Stage stage;

    @BeforeEach
    void setUp() {
        stage = new Stage(CLOUD);
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    private Outcome remove(Kind kind) {
        try (TestClient client = stage.open(kind)) {
            return client.call(Op.REMOVE_IMAGE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void image_not_found_after_a_lost_answer_is_success(Kind kind) {
        stage.faults().on("RemoveImage").dropConnection();

        Outcome outcome = remove(kind);
        assertThat(outcome.answer().metadata().httpStatus()).isEqualTo(404);
        assertThat(outcome.answer().metadata().requestId()).isNotNull();
        assertThat(outcome.attempts()).extracting(AttemptRecord::outcome).last().isEqualTo("404 ImageNotFound");
        assertThat(outcome.attempts()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void image_not_found_after_a_fault_of_the_server_is_success(Kind kind) {
        stage.faults().on("RemoveImage").respond(500, "InternalError", "oops");
        assertThat(remove(kind).answer().metadata().attempts()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void image_not_found_at_first_is_a_failure(Kind kind) {
        ResourceNotFoundException failure = remove(kind).failure(ResourceNotFoundException.class);
        assertThat(failure.errorCode()).isEqualTo("ImageNotFound");
        assertThat(failure.retryStopReason()).isEqualTo(RetryStopReason.NOT_RETRYABLE);
        assertThat(failure.outcomeUnknown()).isFalse();
        assertThat(failure.attempts()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void image_not_found_after_throttling_is_a_failure(Kind kind) {
        stage.faults().on("RemoveImage").respond(400, "Throttling", "slow down");
        ResourceNotFoundException failure = remove(kind).failure(ResourceNotFoundException.class);
        assertThat(failure.attempts()).hasSize(2);
        assertThat(failure.outcomeUnknown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void faults_that_stay_leave_the_outcome_unknown(Kind kind) {
        stage.faults().on("RemoveImage").always().respond(503, "ServiceUnavailable", "busy");
        ServiceUnavailableException failure = remove(kind).failure(ServiceUnavailableException.class);
        assertThat(failure.attempts()).hasSize(3);
        assertThat(failure.outcomeUnknown()).isTrue();
        assertThat(failure).hasMessageContaining("Repeating it is safe; ImageNotFound then means that it was.");
    }
}
