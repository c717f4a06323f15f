package io.github.alicloudimages.benchmarks.harness;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;

/** A client that is measured. Has a public constructor that takes the address of the server. Thread-safe. */
public interface Subject extends AutoCloseable {

    /** Makes one call from input to decoded answer, on the calling thread. */
    void call() throws Exception;

    @Override
    void close() throws IOException;

    /** Makes the client of this class. */
    static <T> T open(Class<? extends T> type, URI server) throws ReflectiveOperationException {
        try {
            return type.getConstructor(URI.class).newInstance(server);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(type.getName() + " cannot be made", thrown.getCause());
        }
    }
}
