package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.Timeouts;
import io.github.alicloudimages.core.http.TransportFailure;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InProcessTransportTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void sendsNothingAfterItWasClosed() {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            HttpTransport transport = cloud.transport();
            transport.close();
            HttpRequest request = HttpRequest.builder("POST", "http://fake/", new Timeouts(null, SECOND, SECOND))
                    .build();

            assertThatThrownBy(() -> transport.send(request))
                    .asInstanceOf(type(TransportFailure.class))
                    .extracting(TransportFailure::reason)
                    .isEqualTo(TransportFailure.Reason.CLOSED);
        }
    }
}
