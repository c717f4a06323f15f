package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.alicloudimages.testing.ChildProcess;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whoever keeps his key in the environment does not pay for what reads files and asks services. */
class FirstCallLoadsLittleTest {

    /** Run by a JVM of its own. */
    public static final class Main {

        public static void main(String[] arguments) {
            try (DefaultCredentialsProvider chain = DefaultCredentialsProvider.create()) {
                System.out.println("resolved " + chain.resolve().accessKeyId());
            }
        }

        private Main() {}
    }

    @Test
    void aKeyInTheEnvironmentNeedsNeitherDatabindNorHttpNorLambdas() throws Exception {
        ProcessBuilder java = ChildProcess.java(
                "-Xlog:class+load:stdout",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Stream.of(DefaultCredentialsProvider.class, Main.class, JsonFactory.class, LoggerFactory.class)
                        .map(FirstCallLoadsLittleTest::place)
                        .collect(Collectors.joining(File.pathSeparator)),
                Main.class.getName());
        java.environment().keySet().removeIf(name -> name.startsWith("ALIBABA_CLOUD"));
        java.environment().put("ALIBABA_CLOUD_ACCESS_KEY_ID", "env");
        java.environment().put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
        List<String> output = ChildProcess.run(java).lines().toList();

        assertThat(output).anyMatch(line -> line.contains("resolved env"));
        List<String> loaded = output.stream()
                .filter(line -> line.contains("io.github.alicloudimages")
                        || line.contains("com.fasterxml")
                        || line.contains("okhttp3"))
                .toList();
        assertThat(loaded)
                .noneMatch(line -> line.contains("com.fasterxml"))
                .noneMatch(line -> line.contains("okhttp3"))
                .noneMatch(line -> line.contains("$$Lambda"))
                .noneMatch(line -> line.contains("StsClient"))
                .noneMatch(line -> line.contains("SharedFetch "))
                .hasSizeLessThan(45);
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
