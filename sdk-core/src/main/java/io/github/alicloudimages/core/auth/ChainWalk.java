package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import org.jspecify.annotations.Nullable;

/** Goes along the chain until a source serves. Thread-safe. */
final class ChainWalk {

    private final ChainSources sources;

    ChainWalk(ChainSources sources) {
        this.sources = sources;
    }

    /**
     * What was found.
     *
     * @param standsIn whether an earlier source is only out of order: then this one serves for a while, and is not kept
     * @param broken the first of the earlier sources that are there but did not serve, or {@code null}
     */
    record Found(
            ChainSources.Source source,
            Credentials credentials,
            boolean standsIn,
            ChainTrial.@Nullable Failed broken) {}

    /** The first that serves of the sources that need no thread: nobody who keeps his key there pays for the others. */
    @Nullable
    Found quick() {
        ChainTrial trial = new ChainTrial();
        for (ChainSlot slot : ChainSlot.values()) {
            if (slot.isQuick()) {
                Found found = ask(slot, trial);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /**
     * The first that serves of all sources; may take long.
     *
     * @throws CredentialsException if none does
     */
    Found all() {
        ChainTrial trial = new ChainTrial();
        for (ChainSlot slot : ChainSlot.values()) {
            Found found = ask(slot, trial);
            if (found != null) {
                return found;
            }
        }
        sources.noneServed();
        throw new CredentialsException("No credentials were found. Set " + EnvironmentCredentialsProvider.ACCESS_KEY_ID
                + " and "
                + EnvironmentCredentialsProvider.ACCESS_KEY_SECRET + ", or run \"aliyun configure\", or attach a"
                + " RAM role to the ECS instance, or give the client a credentialsProvider. Tried, in this order:"
                + trial.reasons());
    }

    private @Nullable Found ask(ChainSlot slot, ChainTrial trial) {
        ChainSources.Served served = sources.ask(slot, trial);
        return served == null
                ? null
                : new Found(served.source(), served.credentials(), trial.hasPassing(), trial.broken());
    }
}
