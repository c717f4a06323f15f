package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With real programs. */
@DisabledOnOs(OS.WINDOWS)
class ExternalProcessCredentialsProviderTest {

    private static final String STS = "{\"mode\":\"StsToken\",\"access_key_id\":\"STS.proc\",\"access_key_secret\":"
            + "\"Zq-secret\",\"sts_token\":\"Zq-token\",\"expiration\":\"2026-11-23T09:00:00Z\"}";

    @TempDir
    private Path folder;

    private final TestSurroundings surroundings = new TestSurroundings();

    private ExternalProcessCredentialsProvider program(String script) {
        try {
            Path file = Files.writeString(folder.resolve("pro gram"), "#!/bin/sh\n" + script + "\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return ExternalProcessCredentialsProvider.of(
                    "'" + file + "' --profile \"Zq argument\"", Duration.ofSeconds(5), surroundings.build());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static CredentialsException failing(ExternalProcessCredentialsProvider provider) {
        CredentialsException thrown = catchThrowableOfType(CredentialsException.class, provider::resolve);
        assertThat(thrown).isNotNull();
        assertThat(Printed.of(thrown)).contains("pro gram").doesNotContain("Zq");
        return thrown;
    }

    @Test
    void givesWhatTheProgramPrints() {
        assertThat(program("[ \"$2\" = 'Zq argument' ] && echo '" + STS + "'").resolve())
                .isEqualTo(
                        Credentials.of("STS.proc", "Zq-secret", "Zq-token", FakeTime.START.plus(Duration.ofHours(1))));
        assertThat(program("echo '{\"mode\":\"ak\",\"access_key_id\":\"id\",\"access_key_secret\":\"s\"}'")
                        .resolve())
                .isEqualTo(Credentials.of("id", "s"));
    }

    @Test
    void withoutAnEndItIsNotRunForEachCall() throws IOException {
        Path count = folder.resolve("count");
        ExternalProcessCredentialsProvider provider = program("echo x >> '" + count
                + "'; echo '{\"mode\":\"AK\",\"access_key_id\":\"id\",\"access_key_secret\":\"s\"}'");
        provider.resolve();
        provider.resolve();
        assertThat(Files.readAllLines(count)).hasSize(1);
        provider.invalidate(provider.resolve());
        provider.resolve();
        assertThat(Files.readAllLines(count)).hasSize(2);
    }

    @Test
    void muchOutputDoesNotBlockIt() {
        assertThat(program("head -c 300000 /dev/zero | tr '\\0' ' '; head -c 300000 /dev/zero >&2; echo '" + STS + "'")
                        .resolve()
                        .accessKeyId())
                .isEqualTo("STS.proc");
        assertThat(failing(program("head -c 3000000 /dev/zero | tr '\\0' ' '"))).isNotNull();
    }

    @Test
    void aProgramThatFailsIsToldWithoutWhatItPrints() {
        assertThat(failing(program("echo '" + STS + "'; echo Zq >&2; exit 3"))).hasMessageContaining("exit code 3");
        assertThat(failing(program("echo Zq"))).hasMessageContaining("not valid JSON");
        assertThat(failing(program("true"))).hasMessageContaining("not a JSON object");
        assertThat(failing(program("echo '{\"mode\":\"Zq\",\"access_key_id\":\"i\",\"access_key_secret\":\"Zq\"}'")))
                .hasMessageContaining("neither AK nor StsToken");
        assertThat(failing(program("echo '" + STS.replace("sts_token", "other") + "'")))
                .hasMessageContaining("has no sts_token");
        assertThat(failing(program("echo '" + STS.replace("2026-11-23T09", "Zq") + "'")))
                .hasMessageContaining("no time");
    }

    @Test
    void whatCannotBeStartedIsTold() {
        ExternalProcessCredentialsProvider missing =
                ExternalProcessCredentialsProvider.of("/no/pro\\ gram Zq", surroundings.build());
        assertThat(failing(missing)).hasMessageContaining("could not be started");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOKEN=Zq prog",
                "A=1 TOKEN=Zq prog",
                "'prog --token Zq'",
                "'prog -t Zq'",
                "\"/opt/prog token=Zq\"",
                "prog=Zq",
            })
    void whatIsNoNameOfAProgramIsNotShown(String command) {
        surroundings.processes = words -> {
            throw new IOException("Cannot run program " + words);
        };
        ExternalProcessCredentialsProvider provider =
                ExternalProcessCredentialsProvider.of(command, surroundings.build());
        CredentialsException thrown = catchThrowableOfType(CredentialsException.class, provider::resolve);
        assertThat(Printed.of(thrown)).contains("could not be started").doesNotContain("Zq");
        assertThat(provider).asString().doesNotContain("Zq");
    }

    @Test
    void aVariableInFrontOfTheProgramIsToldToBeNoPartOfACommand() {
        ExternalProcessCredentialsProvider provider =
                ExternalProcessCredentialsProvider.of("TOKEN=Zq prog", surroundings.build());
        assertThatThrownBy(provider::resolve)
                .hasMessageContaining("TOKEN=*REDACTED*")
                .hasMessageContaining("no shell");
    }

    @Test
    void aProgramThatDoesNotEndIsEndedWithItsChildren() throws Exception {
        Path pid = folder.resolve("pid");
        program("true");
        ExternalProcessCredentialsProvider slow = ExternalProcessCredentialsProvider.of(
                "sh -c 'sleep 30 & echo $! > " + pid + "; : pro gram; wait'",
                Duration.ofMillis(250),
                surroundings.build());
        long start = System.nanoTime();
        assertThatThrownBy(slow::resolve)
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("did not end within 250 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        long child = Long.parseLong(Files.readString(pid).strip());
        ProcessHandle.of(child).ifPresent(handle -> assertThat(handle.onExit()).succeedsWithin(5, TimeUnit.SECONDS));
    }

    @Test
    void anInterruptEndsTheProgram() throws Exception {
        ExternalProcessCredentialsProvider slow =
                ExternalProcessCredentialsProvider.of("sleep 30", surroundings.build());
        Thread caller = new Thread(() -> assertThatThrownBy(slow::resolve).hasMessageContaining("Interrupted"));
        caller.start();
        caller.interrupt();
        caller.join(5_000);
        assertThat(caller.isAlive()).isFalse();
        slow.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a 'b", "a \"b"})
    void whatIsNoCommandIsRefused(String command) {
        assertThatThrownBy(() -> ExternalProcessCredentialsProvider.of(command))
                .isInstanceOf(ConfigurationException.class);
    }
}
