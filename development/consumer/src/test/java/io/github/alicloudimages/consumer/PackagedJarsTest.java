package io.github.alicloudimages.consumer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program of the folder {@code src/consumer}, built with the jars that users get and run by a JVM of its own. */
class PackagedJarsTest {

    /** The SDK as it was packaged, and what it brings. */
    private static final String JARS = System.getProperty("consumer.jars", "");

    private static final String OKHTTP = System.getProperty("okhttp.version", "");

    private static final Path SOURCES = Path.of("src", "consumer", "java");
    private static final Path PROGRAM = SOURCES.resolve(Path.of("consumer", "Consumer.java"));
    private static final Path MODULE = SOURCES.resolve("module-info.java");

    @TempDir
    private Path folder;

    @Test
    void areJarsNotFoldersOfClasses() {
        assertThat(JARS.split(File.pathSeparator))
                .allSatisfy(jar -> assertThat(Path.of(jar)).isRegularFile().hasExtension("jar"))
                .extracting(jar -> Path.of(jar).getFileName().toString().replaceFirst("-[0-9].*", ""))
                .contains("sdk-core", "sdk-eci", "sdk-ehpc", "sdk-observability", "sdk-testkit")
                .doesNotContain("bcprov-jdk18on", "junit-jupiter-api", "opentelemetry-api");
    }

    @Test
    void serveAProgramOnTheClassPath() throws Exception {
        List<String> output = compiledAndRunOnTheClassPath(JARS);

        assertThat(output).anyMatch(line -> line.matches("unnamed module .* uses unnamed module .*"));
        assertCalled(output);
    }

    /** Spring Boot's dependency management replaces the versions that this project's own build has. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "boot-3.5, jackson-core-2.21.4.jar, jackson-databind-2.21.4.jar, kotlin-stdlib-1.9.25.jar, micrometer-core-1.15.12.jar",
        "boot-4.1, jackson-core-2.21.7.jar, jackson-databind-2.21.7.jar, kotlin-stdlib-2.3.21.jar, micrometer-core-1.17.2.jar"
    })
    void serveAnApplicationOnSpringBoot(
            String application, String jackson, String databind, String kotlin, String micrometer) throws Exception {
        String jars = Files.readString(Path.of(application, "target", "jars.txt"));

        List<String> output = compiledAndRunOnTheClassPath(jars);

        assertCalled(output);
        assertThat(output)
                .contains("with " + jackson, "with " + databind, "with " + kotlin, "with " + micrometer)
                .contains("with okhttp-jvm-" + OKHTTP + ".jar"); // Spring Boot manages no OkHttp
    }

    /**
     * With what declares a module name on the module path and the rest on the class path, as Gradle does it. To the
     * rest belongs WireMock, whose copy of JSpecify's annotations must not meet the module of JSpecify.
     */
    @Test
    void serveAProgramOnTheModulePath() throws Exception {
        String classes = folder.resolve("classes").toString();
        String modules = jarsThat(jar -> declaresItsName(jar));
        String others = jarsThat(jar -> !declaresItsName(jar));

        run("javac", "-d", classes, "-p", modules, "-cp", others, MODULE.toString(), PROGRAM.toString());
        List<String> output = run(
                "java",
                "-p",
                classes + File.pathSeparator + modules,
                "-cp",
                others,
                "-m",
                "consumer/consumer.Consumer");

        assertThat(output).contains("module consumer uses module io.github.alicloudimages.eci");
        assertCalled(output);
    }

    private List<String> compiledAndRunOnTheClassPath(String jars) throws Exception {
        String classes = folder.resolve("classes").toString();
        run("javac", "-d", classes, "-cp", jars, PROGRAM.toString());
        return run("java", "-cp", classes + File.pathSeparator + jars, "consumer.Consumer");
    }

    private static String jarsThat(Predicate<String> fit) {
        return Stream.of(JARS.split(File.pathSeparator)).filter(fit).collect(joining(File.pathSeparator));
    }

    private static boolean declaresItsName(String jar) {
        ModuleDescriptor module =
                ModuleFinder.of(Path.of(jar)).findAll().iterator().next().descriptor();
        return !module.isAutomatic() || manifestOf(jar).containsKey(new Attributes.Name("Automatic-Module-Name"));
    }

    private static Attributes manifestOf(String jar) {
        try (JarFile file = new JarFile(jar)) {
            return file.getManifest().getMainAttributes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void assertCalled(List<String> output) {
        assertThat(output)
                .contains(
                        "image cache Ready, seen 1",
                        "unmodelled call answered: true",
                        "calls counted: 1",
                        "image registered: web");
        output.stream().filter(line -> line.startsWith("with ")).forEach(System.out::println);
    }

    /** Runs a tool of this JDK, and gives what it printed. */
    private List<String> run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        Collections.addAll(command, arguments);
        Path output = folder.resolve(tool + ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            assertThat(ended).as("%s ended within five minutes", tool).isTrue();
            List<String> lines = Files.readAllLines(output);
            assertThat(process.exitValue()).as("%s: %s", tool, lines).isZero();
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }
}
