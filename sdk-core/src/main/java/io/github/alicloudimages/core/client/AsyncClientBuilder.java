package io.github.alicloudimages.core.client;

import io.github.alicloudimages.core.pipeline.internal.ServiceDescription;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * The options that the asynchronous clients of all products share. Not thread-safe; a builder may build several clients.
 *
 * @param <B> the product's builder
 */
public abstract class AsyncClientBuilder<B extends AsyncClientBuilder<B>> extends ClientBuilder<B> {

    private Executor executor = ForkJoinPool.commonPool();

    /**
     * For the product modules.
     *
     * @param service the product
     * @hidden
     */
    @SuppressWarnings("exports") // only they can see the type
    protected AsyncClientBuilder(ServiceDescription service) {
        super(service);
    }

    /**
     * Where futures are completed, and so where whatever is chained to them runs. If it refuses, a future is completed
     * on the thread that has the answer.
     *
     * @param value the common pool by default
     * @return this builder
     */
    public B executor(Executor value) {
        executor = value;
        return self();
    }

    /** {@return where futures are completed} */
    protected final Executor executor() {
        return executor;
    }
}
