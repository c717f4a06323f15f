package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        Process process = start("--port", "0", "--accept-unsigned", "--access-key-secret", "mySecret");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = linesTo(out, "Ctrl-C stops it.");
            URI endpoint = URI.create(lines.get(0).replaceFirst(".* (http:\\S+)$", "$1"));
            assertThat(lines).anyMatch(line -> line.contains("curl '" + endpoint + DESCRIBE + "'"));
            assertThat(lines).noneMatch(line -> line.contains("mySecret"));

            HttpRequest describe =
                    HttpRequest.newBuilder(URI.create(endpoint + DESCRIBE)).build();
            assertThat(TestCall.exchange(describe).outcome()).isEqualTo("200 ");
            assertThat(out.readLine()).endsWith("Z DescribeImageCaches 200 key=- signature=none");

            process.toHandle().destroy(); // unlike that of the process, it leaves the stream open
            assertThat(linesTo(out, "Stopped.")).hasSize(1);
            assertThat(process.waitFor()).isEqualTo(128 + 15);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void saysWhatIsWrongWithItsOptions() throws Exception {
        Process process = start("--prot", "8080");

        assertThat(all(process)).isEqualTo("There is no option --prot. See --help.");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (FakeAlibabaCloud other = FakeAlibabaCloud.start()) {
            int port = other.endpoint().getPort();
            Process process = start("--port", String.valueOf(port));

            assertThat(all(process)).startsWith("Cannot listen on 127.0.0.1:" + port + ": ");
            assertThat(process.waitFor()).isEqualTo(1);
        }
    }

    private static Process start(String... arguments) throws IOException {
        String surefire = System.getProperty("surefire.test.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                surefire == null ? System.getProperty("java.class.path") : surefire,
                FakeAlibabaCloudServer.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
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

    private static String all(Process process) throws IOException {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            return String.join("\n", out.lines().toList());
        }
    }
}
