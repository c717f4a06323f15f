package io.github.alicloudimages.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.alicloudimages.contract.support.ApiModel;
import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Product;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in an api model is known to the fake, and to the tests that run for every operation. */
class EveryOperationTest {

    static List<String> operations() {
        return Arrays.stream(Product.values())
                .flatMap(product -> ApiModel.of(product).operations())
                .map(operation -> operation.get("name").asText())
                .toList();
    }

    @Test
    void has_a_call_in_the_tests() {
        assertThat(Arrays.stream(Call.values()).map(Call::operation)).containsExactlyInAnyOrderElementsOf(operations());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void is_carried_out_by_the_fake(String operation) {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            assertThatCode(() -> cloud.faults().on(operation)).doesNotThrowAnyException();
        }
    }
}
