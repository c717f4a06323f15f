package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a fake that outlives a command. */
class ImagesTest {

    private static final String ID = "alibabacloud.accessKeyId";
    private static final String SECRET = "alibabacloud.accessKeySecret";

    private record Result(int exitCode, String out, String err) {}

    private final FakeAlibabaCloud cloud = FakeAlibabaCloud.start();

    @BeforeEach
    void useTheKeyOfTheFake() {
        cloud.eci().buildTime(Duration.ZERO);
        System.setProperty(ID, cloud.accessKeyId());
        System.setProperty(SECRET, cloud.accessKeySecret());
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty(ID);
        System.clearProperty(SECRET);
        cloud.close();
    }

    private Result served(String... arguments) {
        return images(Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--endpoint", cloud.endpoint().toString()))
                .toArray(String[]::new));
    }

    private static Result images(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Images.run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true), () -> false);
        return new Result(exitCode, out.toString(), err.toString());
    }

    private String create(String name) {
        Result created = served(
                "create",
                "--name",
                name,
                "--security-group-id",
                "sg-1",
                "--vswitch-id",
                "vsw-1",
                "busybox:1.36",
                "web:1");
        assertThat(created.exitCode()).as(created.err()).isZero();
        return created.out().strip();
    }

    @Test
    void createsWaitsListsAndDeletes() {
        String id = create("web");
        String other = create("other");
        String line = String.join("\t", id, "web", "Ready", "100%", "busybox:1.36,web:1") + System.lineSeparator();

        assertThat(served("wait", id).out()).isEqualTo(line);
        assertThat(served("list").out()).contains(line, other);
        assertThat(served("list", "--name", "web").out()).isEqualTo(line);
        assertThat(served("delete", id)).isEqualTo(new Result(0, "", ""));
        assertThat(served("list").out()).doesNotContain(id).contains(other);
    }

    @Test
    void whatIsNotThereHasACodeOfItsOwn() {
        Result deleted = served("delete", "imc-gone");

        assertThat(deleted.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(deleted.out()).isEmpty();
        assertThat(deleted.err()).contains("DeleteImageCache failed").doesNotContain("\tat ");
    }

    @Test
    void waitingEndsWithTheTimeThatIsGiven() {
        cloud.eci().buildTime(Duration.ofHours(1));
        String id = create("web");

        Result waited = served("wait", id, "--timeout", "PT0.05S");

        assertThat(waited.exitCode()).isEqualTo(ExitCode.TIMED_OUT);
        assertThat(waited.err()).contains(id);
    }

    @Test
    void aRefusedCallSaysWhy() {
        cloud.faults().on("DescribeImageCaches").respond(403, "Forbidden.RAM", "not authorized");

        Result listed = served("list");

        assertThat(listed.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(listed.err()).contains("Forbidden.RAM", "not authorized");
    }

    @Test
    void withoutAnythingElseItWorksOnAnEmbeddedFake() {
        assertThat(images("list")).isEqualTo(new Result(0, "", ""));
        assertThat(cloud.calls()).isEmpty();
    }

    @Test
    void nothingIsChangedOnTheRealCloudWithoutConsent() {
        Result deleted = served("delete", "imc-1", "--live", "--region", "cn-hangzhou");

        assertThat(deleted.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(deleted.err())
                .contains("This is the real cloud, cn-hangzhou. About to delete the image cache imc-1.", "Nothing was");
        assertThat(cloud.calls()).isEmpty();
        assertThat(served("delete", "imc-1", "--live", "--region", "cn-hangzhou", "--yes")
                        .exitCode())
                .isEqualTo(ExitCode.NOT_FOUND);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', Missing required subcommand",
        "show, Unmatched argument at index 0: 'show'",
        "wait, Missing required parameter: 'ID'",
        "create, Missing required options",
        "list --live, --live needs --region",
        "list --endpoint :, Invalid value for option '--endpoint'",
        "wait imc-1 --timeout soon, Invalid value for option '--timeout'"
    })
    void aWrongCommandLineIsToldWithTheUsage(String line, String problem) {
        Result result = images(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains(problem, "Usage: images");
    }

    @Test
    void helpTellsTheExitCodes() {
        Result help = images("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("create", "delete", "3   no credentials were found");
    }

    /** Nobody is asked about a fake on this machine; any other host may be the real cloud. */
    @Test
    void asksBeforeAChangeWhereverTheEndpointIsNotOnThisMachine() {
        Result result = images("delete", "imc-1", "--endpoint", "https://eci-vpc.cn-hangzhou.example.com");

        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("About to delete the image cache imc-1", "Nothing was done.");
    }

    @Test
    void tellsAWaitForWhatIsNotThereFromAFailedBuild() {
        assertThat(served("wait", "imc-gone").exitCode()).isEqualTo(ExitCode.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, cn-hangzhou", "PT1M, cn-hangzuo"})
    void endsWithTheCodeOfWrongUsageForWhatCannotBe(String timeout, String region) {
        Result result = images("wait", "imc-1", "--timeout", timeout, "--live", "--region", region);

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
