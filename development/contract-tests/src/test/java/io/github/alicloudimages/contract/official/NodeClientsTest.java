package io.github.alicloudimages.contract.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.RecordedCall;
import io.github.alicloudimages.testkit.RecordedCall.Placement;
import io.github.alicloudimages.testkit.junit.FakeAlibabaCloudExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The official Node clients on the fake. Needs Node and the packages of the folder {@code node} beside {@code src}, so
 * it is not part of the usual build: {@code .ci/run} shows how to run it.
 */
@Tag("node")
@ExtendWith(FakeAlibabaCloudExtension.class)
class NodeClientsTest {

    private static final Path SCRIPTS = Path.of("node").toAbsolutePath();

    /** What each of the two clients asks for, in this order. */
    private static final List<String> ECI = List.of(
            "CreateImageCache",
            "DescribeImageCaches",
            "UpdateImageCache",
            "DescribeImageCaches",
            "DeleteImageCache",
            "DescribeImageCaches",
            "CommitContainer",
            "DescribeCommitContainerTask");

    private static final List<String> EHPC = List.of("AddImage", "GetImage", "ListImages", "RemoveImage");

    /** With a wrong secret and with an unknown key. */
    private static final List<String> REFUSED = List.of("DescribeImageCaches", "DescribeImageCaches");

    @TempDir
    private Path folder;

    @Test
    void bothGenerationsBelieveTheFake(FakeAlibabaCloud cloud) throws Exception {
        cloud.eci().buildTime(Duration.ZERO).commitTime(Duration.ZERO);

        int exit = run(cloud);

        assertThat(exit).isZero();
        List<RecordedCall> acs3 = signedInAHeader(cloud, true);
        List<RecordedCall> rpc = signedInAHeader(cloud, false);
        assertThat(acs3).extracting(RecordedCall::operation).isEqualTo(all(ECI, EHPC, REFUSED));
        assertThat(rpc).extracting(RecordedCall::operation).isEqualTo(all(ECI, REFUSED));
        assertAcceptedButTheLastTwo(acs3, Placement.QUERY);
        assertAcceptedButTheLastTwo(rpc, Placement.BODY);
        assertThat(cloud.eci().imageCaches()).isEmpty();
        assertThat(cloud.ehpc().images()).isEmpty();
    }

    private static void assertAcceptedButTheLastTwo(List<RecordedCall> calls, Placement placement) {
        int accepted = calls.size() - 2;
        assertThat(calls.subList(0, accepted)).allSatisfy(call -> {
            assertThat(call.signatureValid()).isTrue();
            assertThat(call.status()).isEqualTo(200);
            assertThat(call.placement()).isEqualTo(placement);
        });
        assertThat(calls.subList(accepted, calls.size()))
                .allSatisfy(call -> assertThat(call.signatureValid()).isFalse())
                .extracting(RecordedCall::errorCode)
                .containsExactly("SignatureDoesNotMatch", "InvalidAccessKeyId.NotFound");
    }

    /** Runs the script, shows what it printed and tells how it ended. */
    private int run(FakeAlibabaCloud cloud) throws IOException, InterruptedException {
        assertThat(SCRIPTS.resolve("node_modules"))
                .as("the packages that \"npm ci\" installs")
                .isDirectory();
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                        "node", "check.mjs", cloud.endpoint().toString(), cloud.accessKeyId(), cloud.accessKeySecret())
                .directory(SCRIPTS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            System.out.print(Files.readString(output));
            assertThat(ended).as("ended within a minute").isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<RecordedCall> signedInAHeader(FakeAlibabaCloud cloud, boolean inAHeader) {
        return cloud.calls().stream()
                .filter(call -> call.headers().containsKey("authorization") == inAHeader)
                .toList();
    }

    @SafeVarargs
    private static List<String> all(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
