package io.github.alicloudimages.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String PACKAGE = "io/github/alicloudimages/zoo/";

    @TempDir
    private Path root;

    private Path generated;

    @BeforeEach
    void aRepositoryWithOneProduct() throws IOException {
        Path models = Files.createDirectories(root.resolve("sdk-zoo/src/main/api"));
        Files.copy(Path.of("src/test/resources/golden/zoo-2020-02-02.json"), models.resolve("zoo-2020-02-02.json"));
        Files.createDirectory(root.resolve("docs"));
        generated = root.resolve("sdk-zoo/src/generated/java");
    }

    @Test
    void writesTheProductsOfARepository() throws IOException {
        Main.main("write", root.toString());

        assertThat(generated.resolve(PACKAGE + "ZooService.java")).exists();
        assertThatCode(() -> Main.main("check", root.toString())).doesNotThrowAnyException();
    }

    @Test
    void writesOneProduct() throws IOException {
        Main.main("write", root.resolve("sdk-zoo").toString());

        assertThat(generated.resolve(PACKAGE + "model/Animal.java")).exists();
    }

    @Test
    void checkNamesEveryFileThatDiffersAndTheCommand() throws IOException {
        Main.main("write", root.toString());
        Files.delete(generated.resolve(PACKAGE + "model/Animal.java"));
        Files.writeString(generated.resolve(PACKAGE + "model/Cage.java"), "class Cage {}\n");
        Files.writeString(generated.resolve(PACKAGE + "model/Old.java"), "class Old {}\n");

        assertThatThrownBy(() -> Main.main("check", root.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        generated files are not current:
                          sdk-zoo missing: io/github/alicloudimages/zoo/model/Animal.java
                          sdk-zoo different: io/github/alicloudimages/zoo/model/Cage.java
                          sdk-zoo stale: io/github/alicloudimages/zoo/model/Old.java
                        To write them: mvn -q -pl development/codegen process-classes exec:java@write""");
    }

    @Test
    void withTheGatewayItWritesAndChecksItsCatalogAndThePageOfErrors() throws IOException {
        Path model = Files.createDirectories(root.resolve("sdk-core/src/main/errors"))
                .resolve("gateway.json");
        Files.writeString(model, """
                {"errors": [
                  {"code": "SlowDown", "http": [429, 503], "category": "THROTTLING", "doc": "Too fast. Call {@code less}."}
                ]}""");
        Path page = root.resolve("docs/errors.md");
        Path catalog = root.resolve(
                "sdk-core/src/generated/java/io/github/alicloudimages/core/error/internal/GatewayErrorCatalog.java");

        assertThatThrownBy(() -> Main.main("check", root.toString()))
                .hasMessageContaining("missing: docs/errors.md")
                .hasMessageContaining("sdk-core missing: io/github/alicloudimages/core/error/internal/Gateway");
        Main.main("write", root.toString());

        assertThat(catalog).content().contains("case \"SlowDown\" -> ErrorCategory.THROTTLING;");
        assertThat(page)
                .content()
                .contains("| `SlowDown` | 429, 503 | `ThrottlingException` | after a wait | Too fast. Call `less`. |");
        Files.writeString(page, "by hand");
        assertThatThrownBy(() -> Main.main("check", root.toString())).hasMessageContaining("different: docs/errors.md");

        Files.writeString(model, """
                {"errors": [
                  {"code": "A", "http": [42], "category": "OTHER", "doc": "No sentence"},
                  {"code": "A", "http": [], "category": "OTHER", "doc": "Again."}
                ]}""");
        assertThatThrownBy(() -> Main.main("write", root.toString()))
                .hasMessageContaining("errors.A: 42 is no HTTP status")
                .hasMessageContaining("errors.A.doc: is no complete sentence")
                .hasMessageContaining("errors.A: duplicate code");
    }

    @Test
    void writeDeletesWhatIsStale() throws IOException {
        Path stale = generated.resolve("io/github/alicloudimages/bar/model/Old.java");
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "class Old {}\n");

        Main.main("write", root.toString());

        assertThat(generated.resolve("io/github/alicloudimages/bar")).doesNotExist();
        assertThatCode(() -> Main.main("check", root.toString())).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatItCannotDo() throws IOException {
        assertThatThrownBy(() -> Main.main("write")).hasMessageContaining("usage: write|check");
        assertThatThrownBy(() -> Main.main("read", root.toString())).hasMessage("write or check, not read");
        assertThatThrownBy(() -> Main.main("write", root.resolve("docs").toString()))
                .hasMessageContaining("src/main/api");

        Files.createFile(root.resolve("sdk-zoo/src/main/api/second.json"));
        assertThatThrownBy(() -> Main.main("write", root.toString())).hasMessageContaining("needs one api model");
    }
}
