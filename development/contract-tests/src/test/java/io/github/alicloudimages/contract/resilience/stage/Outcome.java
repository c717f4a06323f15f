package io.github.alicloudimages.contract.resilience.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.AttemptRecord;
import java.util.List;

/**
 * What a call came to: its answer, or its failure as it was thrown or as the future has it.
 *
 * @param response {@code null} if it failed
 * @param thrown {@code null} if it did not
 */
public record Outcome(ServiceResponse response, Throwable thrown) {

    /** The answer; fails if there is none. */
    public ServiceResponse answer() {
        if (thrown != null) {
            throw new AssertionError("The call failed", thrown);
        }
        return response;
    }

    /** The failure; fails if it is none, or of another class. */
    public <T extends AlibabaCloudException> T failure(Class<T> type) {
        assertThat(thrown).as("failure of the call, answer %s", response).isExactlyInstanceOf(type);
        return type.cast(thrown);
    }

    /** The attempts that the SDK tells of. */
    public List<AttemptRecord> attempts() {
        return thrown == null ? response.metadata().attempts() : failure().attempts();
    }

    /** The token that the SDK tells of. */
    public String clientToken() {
        return thrown == null ? response.metadata().clientToken() : failure().clientToken();
    }

    private AlibabaCloudException failure() {
        assertThat(thrown).isInstanceOf(AlibabaCloudException.class);
        return (AlibabaCloudException) thrown;
    }
}
