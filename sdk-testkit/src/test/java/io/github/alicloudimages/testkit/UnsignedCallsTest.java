package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsignedCallsTest {

    private static final String DESCRIBE = "/?Action=DescribeImageCaches&Version=2018-08-08&RegionId=cn-hangzhou";

    @Test
    void areRefusedUnlessAllowed() {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            assertThat(get(cloud, DESCRIBE).outcome()).isEqualTo("400 MissingAccessKeyId");
        }
    }

    @Test
    void areServedIfAllowed() {
        try (FakeAlibabaCloud cloud =
                FakeAlibabaCloud.builder().acceptUnsigned(true).start()) {
            assertThat(get(cloud, DESCRIBE).outcome()).isEqualTo("200 ");
            assertThat(get(cloud, DESCRIBE).outcome()).isEqualTo("200 ");
            assertThat(cloud.calls().get(0).signatureValid()).isFalse();
            assertThat(cloud.calls().get(0).accessKeyId()).isNull();
        }
    }

    @Test
    void areNotThoseWithAWrongSignature() {
        try (FakeAlibabaCloud cloud =
                FakeAlibabaCloud.builder().acceptUnsigned(true).start()) {
            TestCall wrong = TestCall.eci("DescribeImageCaches").key(cloud.accessKeyId(), "wrong");

            assertThat(wrong.send(cloud).outcome()).isEqualTo("400 SignatureDoesNotMatch");
            assertThat(wrong.sendRpc(cloud).outcome()).isEqualTo("400 SignatureDoesNotMatch");
            assertThat(TestCall.eci("DescribeImageCaches").send(cloud).outcome())
                    .isEqualTo("200 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AccessKeyId=x", "Signature=x"})
    void areNotThoseWithHalfASignature(String part) {
        try (FakeAlibabaCloud cloud =
                FakeAlibabaCloud.builder().acceptUnsigned(true).start()) {
            assertThat(get(cloud, DESCRIBE + "&" + part).status()).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void aListenerHearsOfEveryCall() {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.builder()
                .onCall(call -> heard.add(call.toString()))
                .start()) {
            get(cloud, DESCRIBE);
            cloud.reset();
            TestCall.eci("DescribeImageCaches").send(cloud);
        }
        assertThat(heard)
                .containsExactly(
                        "DescribeImageCaches (attempt 1) -> 400 MissingAccessKeyId",
                        "DescribeImageCaches (attempt 1) -> 200");
    }

    private static Reply get(FakeAlibabaCloud cloud, String path) {
        return TestCall.exchange(
                HttpRequest.newBuilder(URI.create(cloud.endpoint() + path)).build());
    }
}
