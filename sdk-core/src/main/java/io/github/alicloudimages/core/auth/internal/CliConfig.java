package io.github.alicloudimages.core.auth.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.core.error.CredentialsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The configuration of the command line tool, as it was read from its file. */
public final class CliConfig {

    private final Path file;
    private final ObjectNode root;

    private CliConfig(Path file, ObjectNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Reads the file.
     *
     * @throws CredentialsException if it cannot be read, or is no JSON object
     */
    public static CliConfig read(Path file) {
        try {
            return new CliConfig(file, JsonDocument.parse("The file " + file, Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw ReadFailure.of("The file", file, failure);
        }
    }

    /** The name of the profile that is in use, or {@code null} if the file names none. */
    public @Nullable String current() {
        return JsonDocument.settings("The file " + file, root).text("current");
    }

    /**
     * A profile.
     *
     * @throws CredentialsException if there is none of this name
     */
    public JsonDocument profile(String name) {
        for (JsonNode profile : root.path("profiles")) {
            if (profile instanceof ObjectNode object
                    && name.equals(object.path("name").asText())) {
                return JsonDocument.settings("The profile \"" + name + "\" of " + file, object);
            }
        }
        throw new CredentialsException("The file " + file + " has no profile \"" + name + "\".");
    }

    /**
     * A profile, and those that it takes its role with, one behind the other.
     *
     * @throws CredentialsException if one of them is not there, or leads back to one before
     */
    public List<JsonDocument> chain(String name) {
        List<JsonDocument> chain = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String next = name;
        while (next != null) {
            if (names.contains(next)) {
                throw new CredentialsException("The profiles of " + file + " take their roles in a circle: "
                        + String.join(" -> ", names) + " -> " + next + ".");
            }
            names.add(next);
            JsonDocument profile = profile(next);
            chain.add(profile);
            boolean chained = "ChainableRamRoleArn".equalsIgnoreCase(profile.text("mode"));
            next = chained ? profile.required("source_profile") : null;
        }
        return chain;
    }

    ObjectNode root() {
        return root;
    }
}
