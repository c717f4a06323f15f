package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A section of an ini file that is in use. Two are equal if all their values are. */
public final class IniProfile {

    private final Path file;
    private final String name;
    private final Map<String, String> values;

    private IniProfile(Path file, String name, Map<String, String> values) {
        this.file = file;
        this.name = name;
        this.values = values;
    }

    /**
     * Reads a section.
     *
     * @throws CredentialsException if the file cannot be read, or has no such section, or that is disabled
     */
    public static IniProfile read(Path file, String name) {
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw ReadFailure.of("The file", file, failure);
        }
        Map<String, String> values = IniFile.parse(text).section(name);
        if (values == null) {
            throw new CredentialsException("The file " + file + " has no section [" + name + "].");
        }
        String enable = values.get("enable");
        if (enable != null && !enable.equalsIgnoreCase("true")) {
            throw new CredentialsException("The section [" + name + "] of " + file + " is not enabled.");
        }
        return new IniProfile(file, name, values);
    }

    /** In lower case; {@code access_key} if the section does not say. */
    public String type() {
        String type = value("type");
        return type == null ? "access_key" : type.toLowerCase(Locale.ROOT);
    }

    /** A value, or {@code null} if it is absent or empty. */
    public @Nullable String value(String key) {
        String value = values.get(key);
        return value == null || value.isBlank() ? null : value;
    }

    /**
     * A value that must be there.
     *
     * @throws CredentialsException if it is not
     */
    public String required(String key) {
        String value = value(key);
        if (value == null) {
            throw new CredentialsException("The " + key + " of " + this + " is not set.");
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IniProfile that
                && file.equals(that.file)
                && name.equals(that.name)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Where it is, without what it holds. */
    @Override
    public String toString() {
        return "the section [" + name + "] of " + file;
    }
}
