package io.github.alicloudimages.contract.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.polling.WaiterFailedException;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.PlannedFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Build farms and remote calls send exceptions to other processes; what they tell must arrive there. */
class SerializedExceptionsTest {

    @Test
    void a_refusal_arrives_with_code_and_headers() throws Exception {
        ServiceException thrown = (ServiceException)
                thrownWhen(fault -> fault.respond(403, "Forbidden", "no").header("x-more", "1"));
        ServiceException arrived = (ServiceException) sent(thrown);

        assertThat(arrived.errorCode()).isEqualTo("Forbidden");
        assertThat(arrived.headers()).isEqualTo(thrown.headers()).containsKey("x-more");
    }

    @Test
    void an_unreadable_answer_arrives_with_its_beginning() throws Exception {
        ResponseParseException thrown = (ResponseParseException)
                thrownWhen(fault -> fault.respondRaw(200, "text/html", "<html>").header("x-more", "1"));
        ResponseParseException arrived = (ResponseParseException) sent(thrown);

        assertThat(arrived.rawBody()).isEqualTo("<html>");
        assertThat(arrived.headers()).isEqualTo(thrown.headers()).containsKey("x-more");
    }

    @Test
    void a_broken_connection_arrives_with_its_attempts() throws Exception {
        AlibabaCloudException arrived = sent(thrownWhen(PlannedFault::dropConnection));

        assertThat(arrived.attempts()).hasSize(1);
        assertThat(arrived.getCause()).isNotNull();
    }

    @Test
    void a_failed_wait_arrives_without_failing_on_what_was_seen_last() throws Exception {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start();
                EciClient eci = client(cloud)) {
            cloud.eci().buildTime(Duration.ZERO).failNextBuild("no such tag");
            String id = eci.createImageCache(request -> request.imageCacheName("web")
                            .images("busybox:1.30")
                            .securityGroupId("sg-1")
                            .vSwitchId("vsw-1"))
                    .imageCacheId();
            WaiterFailedException thrown = catchThrowableOfType(
                    WaiterFailedException.class, () -> eci.waiter().untilImageCacheReady(id));

            assertThat(sent(thrown)).hasMessageContaining("no such tag");
        }
    }

    private static AlibabaCloudException thrownWhen(Consumer<PlannedFault> fault) {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start();
                EciClient eci = client(cloud)) {
            fault.accept(cloud.faults().on("DescribeImageCaches"));
            return catchThrowableOfType(
                    AlibabaCloudException.class,
                    () -> eci.describeImageCaches(request -> request.imageCacheId("imc-1")));
        }
    }

    private static EciClient client(FakeAlibabaCloud cloud) {
        return Clients.eci(cloud.endpoint())
                .credentialsProvider(() -> Credentials.of(cloud.accessKeyId(), cloud.accessKeySecret()))
                .retryPolicy(RetryPolicy.none())
                .build();
    }

    private static AlibabaCloudException sent(AlibabaCloudException thrown) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            AlibabaCloudException arrived = (AlibabaCloudException) in.readObject();
            assertThat(arrived).hasMessage(thrown.getMessage());
            assertThat(arrived.attempts()).isEqualTo(thrown.attempts());
            assertThat(arrived.retryStopReason()).isEqualTo(thrown.retryStopReason());
            return arrived;
        }
    }
}
