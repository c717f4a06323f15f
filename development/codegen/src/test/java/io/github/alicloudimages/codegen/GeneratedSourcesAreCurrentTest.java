package io.github.alicloudimages.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed sources of the products are those that the generator writes from the committed models. */
class GeneratedSourcesAreCurrentTest {

    @Test
    void theCommittedSourcesAreWhatTheGeneratorWrites() throws IOException {
        List<Product> products = Product.in(Path.of("../.."));

        assertThat(products)
                .extracting(product -> String.valueOf(product.module().getFileName()))
                .containsExactly("sdk-eci", "sdk-ehpc");
        assertThat(Main.differences(products))
                .as("generated sources that are not current; to write them: " + Main.COMMAND)
                .isEmpty();
    }
}
