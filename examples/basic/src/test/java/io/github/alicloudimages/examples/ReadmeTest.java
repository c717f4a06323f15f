package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run. */
class ReadmeTest {

    @Test
    void itsCodeIsThatOfTests() throws IOException {
        Document.at("README.md").showsCodeOf(ReadmeSnippetsTest.class, FirstTest.class);
    }

    @Test
    void itsCommandsAreThoseThatAreRunForEveryChange() throws IOException {
        String ci = Files.readString(Document.ROOT.resolve(".ci/run"));

        assertThat(Document.at("README.md").blocks("sh").get(0).lines().toList())
                .hasSize(2)
                .allSatisfy(command -> assertThat(ci).contains("\n" + command.replaceFirst(" +#.*", "")));
    }
}
