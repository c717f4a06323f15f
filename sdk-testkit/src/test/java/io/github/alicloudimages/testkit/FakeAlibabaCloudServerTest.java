package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.testing.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The program as a process of its own. */
class FakeAlibabaCloudServerTest {

    private static final String DESCRIBE = "/?Action=DescribeImageCaches&Version=2018-08-08&RegionId=cn-hangzhou";

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "A process there cannot be asked to end.")
    void servesUntilItIsAskedToEnd() throws Exception {
        try (ChildProcess process = start("--port", "0", "--accept-unsigned", "--access-key-secret", "mySecret");
                BufferedReader out = process.reader()) {
            List<String> lines = linesTo(out, "Ctrl-C stops it.");
            URI endpoint = URI.create(lines.get(0).replaceFirst(".* (http:\\S+)$", "$1"));
            assertThat(lines).anyMatch(line -> line.contains("curl '" + endpoint + DESCRIBE + "'"));
            assertThat(lines).noneMatch(line -> line.contains("mySecret"));

            HttpRequest describe =
                    HttpRequest.newBuilder(URI.create(endpoint + DESCRIBE)).build();
            assertThat(TestCall.exchange(describe).outcome()).isEqualTo("200 ");
            assertThat(out.readLine()).endsWith("Z DescribeImageCaches 200 key=- signature=none");

            process.askToEnd();
            assertThat(linesTo(out, "Stopped.")).hasSize(1);
            assertThat(process.exitStatus()).isEqualTo(128 + 15);
        }
    }

    @Test
    void saysWhatIsWrongWithItsOptions() throws Exception {
        try (ChildProcess process = start("--prot", "8080")) {
            assertThat(process.output().strip()).isEqualTo("There is no option --prot. See --help.");
            assertThat(process.exitStatus()).isEqualTo(2);
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (FakeAlibabaCloud other = FakeAlibabaCloud.start();
                ChildProcess process =
                        start("--port", String.valueOf(other.endpoint().getPort()))) {
            int port = other.endpoint().getPort();
            assertThat(process.output()).startsWith("Cannot listen on 127.0.0.1:" + port + ": ");
            assertThat(process.exitStatus()).isEqualTo(1);
        }
    }

    private static ChildProcess start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("-cp", ChildProcess.classPath(), FakeAlibabaCloudServer.class.getName()));
        command.addAll(List.of(arguments));
        return ChildProcess.start(ChildProcess.java(command));
    }

    private static List<String> linesTo(BufferedReader out, String beginning) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith(beginning)) {
                return lines;
            }
        }
        throw new AssertionError("No line began with " + beginning + ", but there were " + lines);
    }
}
