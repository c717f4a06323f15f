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

/** The program of the folder {@code src/consumer}, built with the jars that users get and run by a JVM of its own. */
class PackagedJarsTest {

    /** The SDK as it was packaged, and what it brings. */
    private static final String JARS = System.getProperty("consumer.jars", "");

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
                .contains("sdk-core", "sdk-eci", "sdk-ehpc", "sdk-testkit")
                .doesNotContain("bcprov-jdk18on", "junit-jupiter-api");
    }

    @Test
    void serveAProgramOnTheClassPath() throws Exception {
        String classes = folder.resolve("classes").toString();

        run("javac", "-d", classes, "-cp", JARS, PROGRAM.toString());
        List<String> output = run("java", "-cp", classes + File.pathSeparator + JARS, "consumer.Consumer");

        assertThat(output).anyMatch(line -> line.matches("unnamed module .* uses unnamed module .*"));
        assertCalled(output);
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
        assertThat(output).contains("image cache Ready, seen 1", "image registered: web");
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
