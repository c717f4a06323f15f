package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Comes with no credentials until it is interrupted or told to. Knows on which threads it was asked. */
public final class BlockedProvider implements CredentialsProvider {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<String> threads = new CopyOnWriteArrayList<>();

    @Override
    public Credentials resolve() {
        threads.add(Thread.currentThread().getName());
        asked.countDown();
        try {
            released.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CredentialsException("interrupted", interrupted);
        }
        return Credentials.of("FakeAccessKeyId", "FakeAccessKeySecret");
    }

    /** Returns when it was asked. */
    public void awaitAsked() {
        Eventually.happens(asked, "the provider is asked");
    }

    /** Comes with credentials from now on. */
    public void release() {
        released.countDown();
    }

    /** The names of the threads it was asked on. */
    public List<String> threads() {
        return List.copyOf(threads);
    }
}
