package io.github.alicloudimages.benchmarks.harness;

import java.io.IOException;
import java.util.function.Consumer;

/** A client whose asynchronous calls are measured. Has a public constructor as {@link Subject}. Thread-safe. */
public interface AsyncSubject extends AutoCloseable {

    /**
     * Starts one call.
     *
     * @param done told {@code null} when the answer is decoded, or what went wrong
     */
    void start(Consumer<Throwable> done);

    @Override
    void close() throws IOException;
}
