package io.github.alicloudimages.core.auth.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be read, in words that say what to do. */
final class ReadFailure {

    private ReadFailure() {}

    static String explain(Path file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return file + " does not exist.";
        }
        if (failure instanceof AccessDeniedException) {
            return file + " cannot be read: this process has no permission to.";
        }
        if (Files.isDirectory(file)) {
            return file + " is a directory, not a file.";
        }
        return file + " cannot be read: " + failure.getClass().getSimpleName() + '.';
    }
}
