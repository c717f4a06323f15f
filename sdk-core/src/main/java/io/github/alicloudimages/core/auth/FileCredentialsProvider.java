package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.Environment;
import io.github.alicloudimages.core.auth.internal.FileStamp;
import io.github.alicloudimages.core.auth.internal.ProfileFiles;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What the two providers share that read a file which says where credentials come from. The file is looked at each time
 * and read when its time or size has changed; what it led to stays as long as the profile in it is the same.
 */
abstract class FileCredentialsProvider implements CredentialsProvider, AutoCloseable {

    /**
     * What a profile led to.
     *
     * @param profile to be compared with what the file says later
     */
    private record Loaded(@Nullable FileStamp stamp, Object profile, CredentialsProvider provider) {}

    /** As long a file may be half written before what it said earlier is given up. */
    private static final Duration HALF_WRITTEN = Duration.ofSeconds(2);

    final Surroundings surroundings;
    private final @Nullable Path givenFile;
    private final @Nullable String givenProfile;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Loaded loaded;
    private @Nullable Long unreadableSince;
    private boolean closed;

    FileCredentialsProvider(ProfileBuilder<?> builder) {
        surroundings = builder.surroundings;
        givenFile = builder.file;
        givenProfile = builder.profile;
    }

    /** The file that is read where none is given. */
    abstract Path defaultFile(Environment environment);

    /**
     * What the file says of the profile.
     *
     * @return something that equals what was read before if nothing of it has changed
     */
    abstract Object read(Path file);

    /** The profile's name: given, or from the environment, or this. */
    final String profile(String otherwise) {
        return ProfileFiles.profile(givenProfile, surroundings.environment(), otherwise);
    }

    /** The provider that a profile stands for. Called by one thread at a time. */
    abstract CredentialsProvider providerOf(Path file, Object profile);

    /**
     * The credentials of the profile.
     *
     * @return credentials that have not ended, as far as the profile says
     * @throws CredentialsException if the file or the profile is not there or cannot be used, or what the profile leads
     *     to has none
     */
    @Override
    public Credentials resolve() {
        return provider().resolve();
    }

    @Override
    public CompletableFuture<Credentials> resolveAsync(Executor executor) {
        try {
            return CompletableFuture.supplyAsync(this::provider, executor)
                    .thenCompose(provider -> provider.resolveAsync(executor));
        } catch (RejectedExecutionException shutDown) {
            return CompletableFuture.failedFuture(shutDown);
        }
    }

    /** Passes the refusal on to what the profile led to. */
    @Override
    public void invalidate(Credentials rejected) {
        Loaded now = loaded;
        if (now != null) {
            now.provider().invalidate(rejected);
        }
    }

    private CredentialsProvider provider() {
        Path file = givenFile == null ? defaultFile(surroundings.environment()) : givenFile;
        FileStamp stamp = stampOf(file);
        Loaded now = loaded;
        if (now != null && stamp != null && stamp.equals(now.stamp())) {
            return now.provider();
        }
        lock.lock();
        try {
            return load(file, stamp, loaded);
        } catch (ConfigurationException unusable) {
            throw new CredentialsException(
                    "The profile in " + file + " cannot be used: " + unusable.getMessage(), unusable);
        } finally {
            lock.unlock();
        }
    }

    private CredentialsProvider load(Path file, @Nullable FileStamp stamp, @Nullable Loaded before) {
        Object profile;
        try {
            profile = read(file);
        } catch (CredentialsException unreadable) {
            if (before != null && stamp != null && isHalfWritten()) {
                return before.provider();
            }
            throw unreadable;
        }
        unreadableSince = null;
        if (before != null && profile.equals(before.profile())) {
            loaded = new Loaded(stamp, profile, before.provider());
            return before.provider();
        }
        CredentialsProvider provider = providerOf(file, profile);
        loaded = new Loaded(stamp, profile, provider);
        if (closed) {
            close(provider);
        }
        return provider;
    }

    /** Not all that write to these files replace them as a whole. */
    private boolean isHalfWritten() {
        long now = surroundings.timing().time().nanos();
        if (unreadableSince == null) {
            unreadableSince = now;
        }
        return now - unreadableSince < HALF_WRITTEN.toNanos();
    }

    private static @Nullable FileStamp stampOf(Path file) {
        try {
            return FileStamp.of(file);
        } catch (IOException unreadable) {
            return null; // reading it tells why
        }
    }

    /** Ends the background thread of what the profile led to. May be called twice. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            Loaded now = loaded;
            if (now != null) {
                close(now.provider());
            }
        } finally {
            lock.unlock();
        }
    }

    private static void close(CredentialsProvider provider) {
        if (provider instanceof SessionCredentialsProvider session) {
            session.close();
        }
    }

    /** What is read, without what it holds. */
    @Override
    public String toString() {
        return getClass().getSimpleName()
                + '{'
                + (givenProfile == null ? "the profile in use" : givenProfile)
                + (givenFile == null ? "" : " of " + givenFile)
                + '}';
    }
}
