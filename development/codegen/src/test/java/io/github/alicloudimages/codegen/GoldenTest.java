package io.github.alicloudimages.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.codegen.model.ModelReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * A made-up product that uses every feature of the api model, against what is generated for it. After a wanted change:
 * {@code mvn -pl development/codegen test -Dtest=GoldenTest -Dgolden.rewrite=true}, then review the difference.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String MODEL = "zoo-2020-02-02.json";

    @Test
    void theMadeUpProductIsGeneratedAsCommitted() throws IOException {
        SortedMap<String, String> generated = Generator.generate(ModelReader.read(GOLDEN.resolve(MODEL)), MODEL);
        GeneratedSources expected = new GeneratedSources(GOLDEN.resolve("expected"));
        if (Boolean.getBoolean("golden.rewrite")) {
            expected.write(generated);
        }

        for (Map.Entry<String, String> file : generated.entrySet()) {
            assertThat(expected.root().resolve(file.getKey()))
                    .hasBinaryContent(file.getValue().getBytes(UTF_8));
        }
        assertThat(expected.differences(generated)).isEmpty();
    }
}
