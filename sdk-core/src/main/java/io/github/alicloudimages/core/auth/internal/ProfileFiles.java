package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where users keep their profiles, and which of them is meant. */
public final class ProfileFiles {

    public static final String PROFILE = "ALIBABA_CLOUD_PROFILE";
    public static final String INI_FILE = "ALIBABA_CLOUD_CREDENTIALS_FILE";
    public static final String CLI_FILE = "ALIBABA_CLOUD_CONFIG_FILE";

    private ProfileFiles() {}

    /** The profile's name: given, or from the environment, or this. */
    public static String profile(@Nullable String given, Environment environment, String otherwise) {
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        String named = environment.given(PROFILE);
        return named == null ? otherwise : named;
    }

    /**
     * The ini file. The official library and its manual name two paths: the first that exists is taken.
     *
     * @throws CredentialsException if the environment sets it to nothing
     */
    public static Path ini(Environment environment) {
        String named = environment.given(INI_FILE);
        if (named != null) {
            return path(named, INI_FILE);
        }
        if (environment.variable(INI_FILE) != null) {
            throw new CredentialsException("The environment variable " + INI_FILE + " is set to nothing.");
        }
        Path folder = environment.home().resolve(".alibabacloud");
        Path withSuffix = folder.resolve("credentials.ini");
        Path without = folder.resolve("credentials");
        return !Files.exists(withSuffix) && Files.exists(without) ? without : withSuffix;
    }

    /** The configuration of the command line tool. */
    public static Path cli(Environment environment) {
        String named = environment.given(CLI_FILE);
        return named == null ? environment.home().resolve(".aliyun").resolve("config.json") : path(named, CLI_FILE);
    }

    /**
     * The path that a setting holds.
     *
     * @throws CredentialsException if it holds characters that no path has on this system
     */
    public static Path path(String text, String setting) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unusable) {
            throw new CredentialsException(
                    "The " + setting + " is not the path of a file: " + unusable.getReason() + ".");
        }
    }
}
