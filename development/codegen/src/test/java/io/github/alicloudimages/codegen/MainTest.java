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
                        generated sources are not current:
                          sdk-zoo missing: io/github/alicloudimages/zoo/model/Animal.java
                          sdk-zoo different: io/github/alicloudimages/zoo/model/Cage.java
                          sdk-zoo stale: io/github/alicloudimages/zoo/model/Old.java
                        To write them: mvn -q -pl development/codegen process-classes exec:java@write""");
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
