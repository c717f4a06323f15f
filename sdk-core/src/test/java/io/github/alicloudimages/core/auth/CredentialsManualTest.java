package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.core.error.CredentialsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual names what the code reads, in the order in which the code does. */
class CredentialsManualTest {

    private static final Pattern NAME =
            Pattern.compile("ALIBABA_CLOUD_[A-Z0-9_]+[A-Z0-9]|alibabacloud\\.[a-z]+[A-Z][a-zA-Z]+");
    private static final Pattern SOURCE = Pattern.compile("(?m)^\\| (\\d) \\| ([^|]+) \\|.*`(\\w+)` \\|$");

    private static String manual() throws IOException {
        return Files.readString(Path.of("..", "docs", "credentials.md"));
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    @Test
    void theSourcesAreTheOnesOfTheChainInItsOrder() throws IOException {
        List<String> titles = new ArrayList<>();
        Matcher row = SOURCE.matcher(manual());
        while (row.find()) {
            titles.add(row.group(2));
            assertThat(Integer.parseInt(row.group(1))).isEqualTo(titles.size());
            assertThat(Path.of("src/main/java/io/github/alicloudimages/core/auth", row.group(3) + ".java"))
                    .exists();
        }
        assertThat(titles)
                .isEqualTo(Stream.of(ChainSlot.values()).map(ChainSlot::title).toList());
    }

    @Test
    void theNamesAreTheOnesOfTheCode() throws IOException {
        Set<String> inCode = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/alicloudimages/core/auth"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                inCode.addAll(names(Files.readString(file)));
            }
        }
        assertThat(names(manual())).isEqualTo(inCode);
    }

    @Test
    void theModesOfTheToolAreTheOnesOfTheCode(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("config.json"), "{\"profiles\":[{\"name\":\"default\",\"mode\":\"none\"}]}");
        CredentialsException told = catchThrowableOfType(
                CredentialsException.class,
                () -> new CliProfileCredentialsProvider.Builder(new TestSurroundings().build())
                        .file(file)
                        .build()
                        .resolve());
        String message = String.valueOf(told.getMessage());
        List<String> modes = List.of(message.substring(message.indexOf("use ") + 4, message.length() - 1)
                .split(", | or "));
        assertThat(modes).hasSize(11).contains("BearerToken");
        String manual = manual().replace("\n", " ");
        assertThat(manual).contains("Modes, in any case: `" + String.join("`, `", modes) + "`.");
    }

    @Test
    void theFilesAreTheOnesOfTheCode() throws IOException {
        TestSurroundings surroundings = new TestSurroundings().home(Path.of("home"));
        var environment = surroundings.build().environment();
        for (ChainSlot slot : List.of(ChainSlot.CLI_PROFILE, ChainSlot.INI_PROFILE)) {
            String absent = String.valueOf(slot.whyAbsent(environment));
            assertThat(absent).endsWith(" does not exist");
            String file =
                    absent.substring("home/".length(), absent.indexOf(' ')).replace('\\', '/');
            assertThat(manual()).contains("`~/" + file + "`");
        }
    }
}
