package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.alicloudimages.core.auth.ProfileCredentialsProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No document of the project shows code that is not compiled, a command that cannot work, or a link that leads nowhere. */
class DocumentsTest {

    private static final Set<String> LANGUAGES =
            Set.of("java", "sh", "xml", "kotlin", "ini", "text", "properties", "yaml");

    private static final Pattern COORDINATES =
            Pattern.compile("io\\.github\\.alicloudimages:([a-z-]+):([0-9][0-9A-Za-z.-]*)");

    private static final Pattern COMMAND = Pattern.compile("(?m)^ *(?:CLASS_PATH=.*|[A-Z0-9_]+=\\S+ )?mvn .*$");

    @TempDir
    private Path home;

    static Stream<String> documents() throws IOException {
        List<String> documents = new ArrayList<>(
                List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "development/codegen/README.md"));
        try (Stream<Path> files = Files.walk(Document.ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> Document.ROOT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(documents::add);
        }
        return documents.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyBlockIsOfALanguageThatIsLookedAt(String path) throws IOException {
        assertThat(Document.at(path).languages()).isSubsetOf(LANGUAGES);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void javaIsCompiledSomewhere(String path) throws IOException {
        List<String> blocks = Document.at(path).blocks("java");
        List<String> sources = blocks.isEmpty() ? List.of() : sources();
        assertThat(blocks)
                .allSatisfy(block -> assertThat(
                                sources.stream().anyMatch(source -> source.contains(Document.unindented(block))))
                        .as("stands in a source that is compiled:\n" + block)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void commandsNameWhatThereIs(String path) throws IOException {
        assertThat(COMMAND.matcher(Document.at(path).text()).results().map(MatchResult::group))
                .allSatisfy(DocumentsTest::assertPossible);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void artifactsArePublishedInTheVersionToCome(String path) throws Exception {
        Document document = Document.at(path);
        for (String xml : document.blocks("xml")) {
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                    .as(xml)
                    .doesNotThrowAnyException();
            if (tag(xml, "groupId").equals("io.github.alicloudimages")) {
                assertPublished(tag(xml, "artifactId"), tag(xml, "version"));
            }
        }
        for (String kotlin : document.blocks("kotlin")) {
            for (MatchResult found : COORDINATES.matcher(kotlin).results().toList()) {
                assertPublished(found.group(1), found.group(2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(String path) throws IOException {
        Path document = Document.ROOT.resolve(path);
        List<String> broken = new ArrayList<>();
        for (String link : Document.at(path).links()) {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
            if (!Files.exists(target)) {
                broken.add(link);
            } else if (parts.length == 2
                    && !new Document(Files.readString(target)).anchors().contains(parts[1])) {
                broken.add(link);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theProfileOfTheCredentialsGuideIsRead() throws IOException {
        List<String> profiles = Document.at("docs/credentials.md").blocks("ini");
        assertThat(profiles).hasSize(1);
        Path file = home.resolve("credentials.ini");
        Files.writeString(file, profiles.get(0));

        try (ProfileCredentialsProvider provider =
                ProfileCredentialsProvider.builder().file(file).build()) {
            assertThat(provider.resolve().accessKeyId()).isEqualTo("...");
        }
    }

    /** A command of Maven names modules, programs and tests that exist. */
    private static void assertPossible(String command) {
        for (String module : list(command, "-pl ")) {
            assertThat(Document.ROOT.resolve(module).resolve("pom.xml"))
                    .as(command)
                    .exists();
        }
        for (String program : list(command, "-Dexample=")) {
            assertThat(Document.ROOT.resolve(
                            "examples/basic/src/main/java/io/github/alicloudimages/examples/" + program + ".java"))
                    .as(command)
                    .exists();
        }
        for (String test : list(command, "-Dtest=")) {
            String name = test.replaceAll("'", "");
            assertThat(name.contains("*") || name.equals("YourTest") || isTest(name))
                    .as(command)
                    .isTrue();
        }
    }

    private static boolean isTest(String name) {
        try (Stream<Path> files = Files.walk(Document.ROOT)) {
            return files.anyMatch(file -> file.endsWith(name + ".java"));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> list(String command, String option) {
        return Pattern.compile(" " + Pattern.quote(option) + "(\\S+)")
                .matcher(command)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")))
                .toList();
    }

    private static void assertPublished(String artifact, String version) throws IOException {
        String pom = Files.readString(Document.ROOT.resolve(artifact).resolve("pom.xml"));
        assertThat(pom).as(artifact).contains("<maven.deploy.skip>false</maven.deploy.skip>");
        assertThat(version).as(artifact).isEqualTo(tag(pom.substring(pom.indexOf("<parent>")), "version"));
    }

    private static String tag(String xml, String name) {
        return Pattern.compile("<" + name + ">([^<]+)</" + name + ">")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static List<String> sources() throws IOException {
        Set<Path> roots = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Document.ROOT.resolve("examples"))) {
            modules.forEach(roots::add);
        }
        roots.add(Document.ROOT.resolve("development/contract-tests"));
        List<String> sources = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root.resolve("src"))) {
                try (Stream<Path> files = Files.walk(root.resolve("src"))) {
                    for (Path file : files.filter(name -> name.toString().endsWith(".java"))
                            .toList()) {
                        sources.add(Document.unindented(Files.readString(file)));
                    }
                }
            }
        }
        return sources;
    }
}
