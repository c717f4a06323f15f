package io.github.alicloudimages.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/applications.md says of this application is so. */
class ApplicationsManualTest {

    private final String manual = Files.readString(Path.of("../../docs/applications.md"));

    ApplicationsManualTest() throws IOException {}

    @Test
    void itNamesAllProperties() throws IOException {
        List<String> names;
        try (InputStream metadata =
                ImagesApplication.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            names = JsonPath.read(Objects.requireNonNull(metadata), "$.properties[*].name");
        }

        assertThat(matches("`((?:alibaba-cloud|image-caches)\\.[a-z.-]+)`")).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void itNamesClassesThatThereAre() {
        String section = manual.substring(manual.indexOf("| file | what |"), manual.indexOf("### Properties"));

        assertThat(Pattern.compile("`([A-Z][a-z]+[A-Z]\\w+)`[,| ]")
                        .matcher(section)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.endsWith("Client")))
                .hasSize(8)
                .allSatisfy(name -> assertThat(Class.forName(getClass().getPackageName() + '.' + name))
                        .isNotNull());
    }

    private List<String> matches(String pattern) {
        return Pattern.compile(pattern)
                .matcher(manual)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
