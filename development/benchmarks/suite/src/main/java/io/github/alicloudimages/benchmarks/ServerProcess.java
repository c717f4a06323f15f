package io.github.alicloudimages.benchmarks;

import io.github.alicloudimages.benchmarks.harness.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The server, in a process of its own, so that what it costs counts for nobody. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ServerProcess start(Contender contender) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        MeasuredProcess.JAVA,
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        contender.joinedClassPath(),
                        Server.class.getName(),
                        contender.answer()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        if (line == null) {
            throw new IOException("The server did not start");
        }
        return new ServerProcess(process, URI.create("http://127.0.0.1:" + line.substring("port ".length())));
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
