package io.github.alicloudimages.core.auth.internal;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.time.internal.Timing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Changes the configuration file of the command line tool so that nobody ever reads half of it: one process at a time,
 * by a lock on {@code config.json.lock} beside it, and each time as a whole new file that only its owner can read.
 */
final class CliConfigWriter {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Path file;
    private final Timing timing;

    CliConfigWriter(Path file, Timing timing) {
        this.file = file;
        this.timing = timing;
    }

    /**
     * Does something while nobody else does.
     *
     * @throws CredentialsException if somebody else takes too long
     */
    <T> T locked(Supplier<T> action) {
        try (FileChannel channel = lockFile()) {
            if (channel != null) {
                lock(channel); // until the channel is closed
            }
            return action.get();
        } catch (IOException failure) {
            throw new CredentialsException("The file " + file + " could not be locked.", failure);
        }
    }

    /** Where no lock file can be made, the configuration cannot be changed either: then there is nothing to lock. */
    private @Nullable FileChannel lockFile() {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        try {
            return FileChannel.open(
                    beside, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownersOnly(file));
        } catch (IOException readOnly) {
            return null;
        }
    }

    private void lock(FileChannel channel) throws IOException {
        long start = timing.time().nanos();
        while (timing.time().nanos() - start < LONGEST_WAIT.toNanos()) {
            try {
                if (channel.tryLock() != null) {
                    return;
                }
            } catch (OverlappingFileLockException heldInThisProcess) {
                // as good as held by another one
            }
            try {
                timing.sleeper().sleep(BETWEEN_LOOKS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CredentialsException("Interrupted while waiting for the lock of " + file, interrupted);
            }
        }
        throw PassingFailure.of(
                "The file " + file + " has been locked by another process for " + LONGEST_WAIT.toSeconds() + " s.");
    }

    /** Replaces the file; where it is a link, what it leads to. */
    void write(CliConfig config) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("\t", "\n"))
                .withArrayIndenter(new DefaultIndenter("\t", "\n"));
        byte[] text = JsonDocument.MAPPER.writer(printer).writeValueAsBytes(config.root());
        Path target = file.toRealPath();
        Path fresh = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly(target))) {
                ByteBuffer rest = ByteBuffer.wrap(text);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unusualFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
