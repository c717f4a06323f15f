package io.github.alicloudimages.contract.resilience.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Kind;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.Request;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.RetryStopReason;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of an operation without a model the worst is assumed, unless the caller knows better. */
class UnmodelledCallTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    private Stage stage;

    @BeforeEach
    void setUp() {
        stage = new Stage(CLOUD);
        stage.faults().onAny().respond(503, "ServiceUnavailable", "busy");
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    private Outcome call(Kind kind, String action, Map<String, ?> parameters, RequestOptions options) {
        try (TestClient client = stage.open(kind)) {
            return client.call(action, parameters, options);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_not_repeated(Kind kind) {
        ServiceUnavailableException failure = call(kind, "DescribeImageCaches", Map.of(), RequestOptions.NONE)
                .failure(ServiceUnavailableException.class);
        assertThat(failure.retryStopReason()).isEqualTo(RetryStopReason.NOT_SAFE_TO_REPEAT);
        assertThat(failure.outcomeUnknown()).isTrue();
        assertThat(failure.operation()).isEqualTo("DescribeImageCaches");
        assertThat(stage.server().begun()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void is_repeated_if_it_only_reads(Kind kind) {
        RequestOptions readOnly = RequestOptions.builder().readOnly(true).build();
        Outcome outcome = call(kind, "DescribeImageCaches", Map.of("RegionId", "cn-hangzhou"), readOnly);
        assertThat(outcome.answer().metadata().attempts()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void is_repeated_with_a_client_token_among_its_parameters(Kind kind) {
        Map<String, ?> parameters = Map.of(
                "ImageCacheName",
                "cache",
                "SecurityGroupId",
                "sg-1",
                "VSwitchId",
                "vsw-1",
                "Image",
                List.of("nginx:1.27"),
                "ClientToken",
                "token-1",
                "RegionId",
                "cn-hangzhou");
        Outcome outcome = call(kind, "CreateImageCache", parameters, RequestOptions.NONE);
        assertThat(outcome.answer().metadata().clientToken()).isEqualTo("token-1");
        assertThat(stage.server().requests()).extracting(Request::clientToken).containsExactly("token-1", "token-1");
        assertThat(stage.cloud().eci().imageCaches()).hasSize(1);
    }
}
