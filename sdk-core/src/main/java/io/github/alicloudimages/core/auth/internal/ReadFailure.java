package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be read, in words that say what to do. */
final class ReadFailure {

    private ReadFailure() {}

    /**
     * The exception for it. A machine that has run out of something, and a file system that does not answer, pass.
     *
     * @param what the file is, for the beginning of the message
     */
    static CredentialsException of(String what, Path file, IOException failure) {
        String why;
        if (failure instanceof NoSuchFileException) {
            why = " does not exist.";
        } else if (failure instanceof AccessDeniedException) {
            why = " cannot be read: this process has no permission to.";
        } else if (Files.isDirectory(file)) {
            why = " is a directory, not a file.";
        } else {
            return PassingFailure.of(
                    what + ' ' + file + " cannot be read: " + failure.getClass().getSimpleName() + '.', failure);
        }
        return new CredentialsException(what + ' ' + file + why, failure);
    }
}
