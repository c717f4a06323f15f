package io.github.alicloudimages.contract.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What users can name changes only together with the file that says so. */
class PublicApiTest {

    @ParameterizedTest
    @EnumSource
    void the_public_api_is_what_is_written_down(PublishedModule module) throws IOException {
        Path file = module.writtenApi(Path.of("..", "..").normalize());
        List<String> difference =
                ApiDifference.between(Files.readAllLines(file), new PublicApi(module.exportedTypes()).lines());

        assertThat(difference)
                .withFailMessage(() -> """
                        The public API differs from %s:

                        %s

                        If that is meant, write it down and look at it with the eyes of a user:
                        %s
                        """.formatted(file, String.join("\n", difference), PublicApiWriter.COMMAND))
                .isEmpty();
    }
}
