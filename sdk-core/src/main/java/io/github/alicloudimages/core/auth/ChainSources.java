package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.PassingFailure;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The providers of a chain, each made when it is first needed, and what is known of them. Thread-safe. */
final class ChainSources {

    /** Nobody moves a machine to ECS while it runs: asking again after a while is for metadata that were slow to come. */
    private static final Duration LEFT_OUT = Duration.ofMinutes(5);

    /** Where nothing else serves, a connection that was missed once must not lock the application out. */
    private static final Duration LEFT_OUT_IN_NEED = Duration.ofSeconds(5);

    private final Surroundings surroundings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<ChainSlot, CredentialsProvider> providers = new ConcurrentHashMap<>();
    private volatile @Nullable Long metadataMissedAt;
    private volatile boolean anotherServes;

    ChainSources(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A source that takes part. */
    record Source(ChainSlot slot, CredentialsProvider provider) {}

    /** What a source gave. */
    record Served(Source source, Credentials credentials) {}

    /** Asks a source, if it takes part; notes why if it does not serve. */
    @Nullable
    Served ask(ChainSlot slot, ChainTrial trial) {
        try {
            String absent = whyAbsent(slot);
            if (absent != null) {
                trial.absent(slot, absent);
                return null;
            }
            CredentialsProvider provider = provider(slot);
            Served served = new Served(new Source(slot, provider), provider.resolve());
            anotherServes = slot != ChainSlot.ECS_RAM_ROLE;
            return served;
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted()) {
                throw failure;
            }
            note(slot, failure, trial);
            return null;
        }
    }

    /** All were asked, and none served. */
    void noneServed() {
        anotherServes = false;
    }

    private @Nullable String whyAbsent(ChainSlot slot) {
        String absent = slot.whyAbsent(surroundings.environment());
        Long missed = metadataMissedAt;
        if (absent != null || slot != ChainSlot.ECS_RAM_ROLE || missed == null) {
            return absent;
        }
        Duration leftOut = anotherServes ? LEFT_OUT : LEFT_OUT_IN_NEED;
        return surroundings.timing().time().nanos() - missed < leftOut.toNanos()
                ? "no instance metadata answered when it was last asked, less than "
                        + (anotherServes ? leftOut.toMinutes() + " minutes" : leftOut.toSeconds() + " seconds") + " ago"
                : null;
    }

    private void note(ChainSlot slot, RuntimeException failure, ChainTrial trial) {
        boolean notOnEcs = slot == ChainSlot.ECS_RAM_ROLE && PassingFailure.isUnreachable(failure);
        // What is not this library's own may quote what it failed on.
        String why = failure instanceof AlibabaCloudException
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName();
        if (notOnEcs) {
            metadataMissedAt = surroundings.timing().time().nanos();
            trial.absent(slot, why);
            return;
        }
        if (PassingFailure.is(failure)) {
            trial.notePassing();
        }
        trial.failed(slot, why);
    }

    private CredentialsProvider provider(ChainSlot slot) {
        lock.lock();
        try {
            CredentialsProvider provider = providers.get(slot);
            if (provider == null) {
                provider = slot.provider(surroundings);
                providers.put(slot, provider);
            }
            return provider;
        } finally {
            lock.unlock();
        }
    }

    /** Tells all of them: the key may be one of a source that only stood in for another. */
    void invalidate(Credentials rejected) {
        for (CredentialsProvider provider : providers.values()) {
            provider.invalidate(rejected);
        }
    }

    /** Ends the background threads of all sources. */
    void close() {
        lock.lock();
        try {
            for (CredentialsProvider provider : providers.values()) {
                if (provider instanceof SessionCredentialsProvider session) {
                    session.close();
                } else if (provider instanceof FileCredentialsProvider file) {
                    file.close();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
