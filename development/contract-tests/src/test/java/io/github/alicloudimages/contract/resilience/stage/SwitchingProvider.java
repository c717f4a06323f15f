package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Has one key, and another one as soon as that is rejected. */
public final class SwitchingProvider implements CredentialsProvider {

    private final Credentials second;
    private final List<Credentials> rejected = new CopyOnWriteArrayList<>();
    private volatile Credentials current;

    public SwitchingProvider(Credentials first, Credentials second) {
        this.current = first;
        this.second = second;
    }

    @Override
    public Credentials resolve() {
        return current;
    }

    @Override
    public void invalidate(Credentials refused) {
        rejected.add(refused);
        current = second;
    }

    /** What it was told to be rejected. */
    public List<Credentials> rejected() {
        return List.copyOf(rejected);
    }
}
