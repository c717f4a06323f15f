package io.github.alicloudimages.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed sources and the page of errors are those that the generator writes from the committed models. */
class GeneratedSourcesAreCurrentTest {

    @Test
    void theCommittedSourcesAreWhatTheGeneratorWrites() throws IOException {
        Path root = Path.of("../..");

        assertThat(Product.in(root))
                .extracting(product -> String.valueOf(product.module().getFileName()))
                .containsExactly("sdk-eci", "sdk-ehpc");
        assertThat(Outputs.of(root)).hasSize(4);
        assertThat(Main.differences(Outputs.of(root)))
                .as("generated files that are not current; to write them: " + Main.COMMAND)
                .isEmpty();
    }
}
