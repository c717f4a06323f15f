package io.github.alicloudimages.testkit.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class CallLineTest {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Test
    void showsOutcomeAndSignature() {
        call("FakeAccessKeyId", "FakeAccessKeySecret");
        call("FakeAccessKeyId", "wrong");
        call("nobody", "x");

        assertThat(lines)
                .extracting(line -> line.substring(line.indexOf(' ')))
                .containsExactly(
                        " DescribeImageCaches 200 key=FakeAccessKeyId signature=ok",
                        " DescribeImageCaches 400 SignatureDoesNotMatch key=FakeAccessKeyId signature=wrong",
                        " DescribeImageCaches 404 InvalidAccessKeyId.NotFound key=nobody signature=wrong");
        assertThat(lines).allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ .*"));
    }

    @Test
    void staysOneLineWhateverIsSent() throws IOException, InterruptedException {
        try (FakeAlibabaCloud cloud = listened().start()) {
            String url = cloud.endpoint() + "/?Version=2018-08-08&AccessKeyId=%0A%1B&Action=Describe%1B%5B2J";
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url + "x".repeat(100)))
                                    .build(),
                            BodyHandlers.discarding());
        }
        assertThat(lines)
                .singleElement()
                .asString()
                .matches("\\S+ Describe\\?\\?2Jx{52} 404 \\S+ key=\\?\\? signature=wrong");
    }

    private void call(String id, String secret) {
        try (FakeAlibabaCloud cloud = listened().start();
                EciClient eci = EciClient.builder()
                        .endpoint(cloud.endpoint())
                        .credentialsProvider(StaticCredentialsProvider.of(id, secret))
                        .build()) {
            eci.call("DescribeImageCaches", Map.of("RegionId", "cn-hangzhou"));
        } catch (ServiceException refused) {
            assertThat(refused.httpStatus()).isGreaterThanOrEqualTo(400);
        }
    }

    private FakeAlibabaCloud.Builder listened() {
        return FakeAlibabaCloud.builder().onCall(call -> lines.add(CallLine.of(call)));
    }
}
