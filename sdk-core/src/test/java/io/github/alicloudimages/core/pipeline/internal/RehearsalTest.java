package io.github.alicloudimages.core.pipeline.internal;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.alicloudimages.core.endpoint.EndpointRules;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    /** What fails in it is only logged at DEBUG, and would make first calls slow without anybody noticing. */
    @Test
    void goes_through_all_steps() {
        ServiceDescription service = new ServiceDescription(
                "Any",
                "Any Service",
                "2026-01-01",
                EndpointRules.builder("any.{region}.example.com", "any-vpc.{region}.example.com")
                        .build(),
                code -> null);

        assertThatCode(() -> Rehearsal.of(service)).doesNotThrowAnyException();
    }
}
