package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.time.internal.Timing;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one at a time change a file: one thread of this process and, by a lock on {@code <file>.lock} beside it, one of
 * all processes that know it. Where the file is a link, what it leads to is locked.
 */
final class ConfigLock {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /** A process loses its lock on a file when it closes any channel on that file: so it must never have two. */
    private static final ConcurrentMap<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private final Path file;
    private final Timing timing;

    ConfigLock(Path file, Timing timing) {
        this.file = file;
        this.timing = timing;
    }

    private interface Attempt {
        boolean succeeds() throws IOException;
    }

    /**
     * Does something while nobody else does.
     *
     * @throws CredentialsException if the file is not there, or somebody else takes too long, or the lock file cannot be
     *     used although the folder can be written to
     */
    <T> T locked(Supplier<T> action) {
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException failure) {
            throw ReadFailure.of("The file", file, failure);
        }
        long start = timing.time().nanos();
        ReentrantLock lock = IN_THIS_PROCESS.computeIfAbsent(real, path -> new ReentrantLock());
        try {
            await(start, lock::tryLock);
            try (LockFile beside = LockFile.open(real)) {
                await(start, beside::tryLock);
                return action.get();
            } finally {
                lock.unlock();
            }
        } catch (IOException failure) {
            throw PassingFailure.of(
                    "The lock file of " + real + " cannot be used: "
                            + failure.getClass().getSimpleName()
                            + ". See that this process may write to it, or delete it.",
                    failure);
        }
    }

    private void await(long start, Attempt attempt) throws IOException {
        while (!attempt.succeeds()) {
            if (timing.time().nanos() - start >= LONGEST_WAIT.toNanos()) {
                throw PassingFailure.of("The file " + file + " has been locked by somebody else for "
                        + LONGEST_WAIT.toSeconds() + " s.");
            }
            try {
                timing.sleeper().sleep(BETWEEN_LOOKS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CredentialsException("Interrupted while waiting for the lock of " + file + '.', interrupted);
            }
        }
    }

    /**
     * The file that is locked in place of the one it is beside.
     *
     * @param channel {@code null} where the folder is read-only: the file cannot be changed then, so there is nothing to
     *     lock, and whoever tries is told
     */
    private record LockFile(@Nullable FileChannel channel) implements AutoCloseable {

        static LockFile open(Path file) throws IOException {
            Path beside = file.resolveSibling(file.getFileName() + ".lock");
            try {
                return new LockFile(FileChannel.open(
                        beside,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        OwnersFile.attributes(beside)));
            } catch (IOException failure) {
                Path folder = file.getParent();
                if (folder != null && !Files.isWritable(folder)) {
                    return new LockFile(null);
                }
                throw failure;
            }
        }

        boolean tryLock() throws IOException {
            try {
                return channel == null || channel.tryLock() != null;
            } catch (OverlappingFileLockException heldByAnotherLoaderOfThisClass) {
                return false;
            } catch (ClosedByInterruptException interrupted) {
                throw new CredentialsException("Interrupted while locking a file.", interrupted);
            }
        }

        /** Unlocks it. What was done under the lock is done, whatever comes of this. */
        @Override
        public void close() {
            if (channel == null) {
                return;
            }
            try {
                channel.close();
            } catch (IOException alreadyClosed) {
                // nothing is locked then
            }
        }
    }
}
