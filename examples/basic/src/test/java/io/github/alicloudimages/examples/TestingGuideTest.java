package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.alicloudimages.testing.ChildProcess;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.RecordedCall;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide to testing shows is what is compiled and run. */
class TestingGuideTest {

    @Test
    void itsCodeIsThatOfTests() throws IOException {
        Document.at("docs/testing.md").showsCodeOf(FirstTest.class, TestingGuideSnippetsTest.class);
    }

    @Test
    void itsUnsignedCallsAreAnswered() throws Exception {
        try (FakeAlibabaCloud cloud =
                FakeAlibabaCloud.builder().acceptUnsigned(true).start()) {
            runScriptWith("Action=DescribeImageCaches", cloud);

            assertThat(cloud.calls())
                    .extracting(RecordedCall::toString)
                    .containsExactly("CreateImageCache (attempt 1) -> 200", "DescribeImageCaches (attempt 1) -> 200");
        }
    }

    @Test
    void itsSignedCallIsSignedRight() throws Exception {
        try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start()) {
            runScriptWith("openssl", cloud);

            assertThat(cloud.calls()).hasSize(2).allSatisfy(call -> {
                assertThat(call).hasToString("DescribeImageCaches (attempt 1) -> 200");
                assertThat(call.signatureValid()).isTrue();
            });
        }
    }

    /** Runs the one script of the guide that has this text in it. */
    private static void runScriptWith(String text, FakeAlibabaCloud cloud) throws IOException, InterruptedException {
        assumeTrue(Stream.of("bash", "curl", "openssl").allMatch(TestingGuideTest::isInstalled));
        List<String> scripts = Document.at("docs/testing.md").blocks("sh").stream()
                .filter(script -> script.contains(text))
                .toList();
        assertThat(scripts).hasSize(1);
        String script =
                scripts.get(0).replace("127.0.0.1:8080", cloud.endpoint().getAuthority());

        ChildProcess.run(new ProcessBuilder("bash", "-ec", script));
    }

    private static boolean isInstalled(String program) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
