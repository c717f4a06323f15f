package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.testing.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own: with no settings of this machine, and without the metadata of an instance. */
class WhichCredentialsTest {

    @TempDir
    private Path home;

    private String shown(String... options) throws IOException, InterruptedException {
        return printed(0, WhichCredentials.class, List.of(options));
    }

    private String printed(int exitCode, Class<?> program, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of("-XX:TieredStopAtLevel=1", "-Duser.home=" + home),
                        options.stream(),
                        Stream.of("-cp", ChildProcess.classPath(), program.getName()),
                        Stream.of(arguments))
                .flatMap(words -> words)
                .toList();
        ProcessBuilder java = ChildProcess.java(command);
        java.environment().keySet().removeIf(name -> name.startsWith("ALIBABA_CLOUD"));
        java.environment().put("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
        java.environment().put("USERPROFILE", home.toString());
        try (ChildProcess child = ChildProcess.start(java)) {
            String output = child.output();
            assertThat(child.exitStatus()).as("%s", output).isEqualTo(exitCode);
            return output;
        }
    }

    @Test
    void tellsWhereALongLivedKeyComesFrom() throws Exception {
        assertThat(shown("-Dalibabacloud.accessKeyId=id", "-Dalibabacloud.accessKeySecret=Zq-secret")
                        .lines())
                .containsExactly(
                        "source:      system properties",
                        "access key:  id",
                        "kind:        long-lived",
                        "valid until: the service refuses it");
    }

    @Test
    void tellsOfATemporaryKeyAndOfABearerToken() throws Exception {
        Path file = Files.createDirectory(home.resolve(".aliyun")).resolve("config.json");
        Files.writeString(
                file,
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"StsToken\",\"access_key_id\":\"STS.id\","
                        + "\"access_key_secret\":\"Zq-secret\",\"sts_token\":\"Zq-token\"}]}");
        assertThat(shown())
                .contains("source:      CLI profile", "access key:  STS.id", "kind:        temporary")
                .doesNotContain("Zq");
        Files.writeString(
                file,
                "{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"BearerToken\",\"bearer_token\":\"Zq-token\"}]}");
        assertThat(shown()).contains("kind:        bearer token").doesNotContain("Zq");
    }

    @Test
    void tellsWhatWasTriedWhereThereIsNoneAndEndsWithACodeOfItsOwn() throws Exception {
        assertThat(printed(ExitCode.NO_CREDENTIALS, WhichCredentials.class, List.of()))
                .contains(
                        "No credentials were found.",
                        "aliyun configure",
                        "1. system properties",
                        "config.json does not exist",
                        "6. ECS RAM role: switched off by ALIBABA_CLOUD_ECS_METADATA_DISABLED");
    }

    /** Nobody listens at this port: without credentials nothing is sent. */
    @Test
    void theCommandLineProgramEndsWithTheSameCode() throws Exception {
        assertThat(printed(
                        ExitCode.NO_CREDENTIALS,
                        Images.class,
                        List.of(),
                        "list",
                        "--live",
                        "--region",
                        "cn-hangzhou",
                        "--endpoint",
                        "http://127.0.0.1:1"))
                .contains("No credentials were found.", "1. system properties");
    }
}
