package io.github.alicloudimages.core.protocol.internal;

import io.github.alicloudimages.core.signing.internal.EncodedText;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One buffer that is used again and again for encoding: a form takes microseconds, so that one serves many threads. Who
 * finds it taken makes a new one. Thread-safe.
 */
final class FormBuffer {

    private static final int INITIAL_BYTES = 2048;
    private static final int MOST_BYTES_KEPT = 64 * 1024;

    private static final AtomicReference<@Nullable EncodedText> SPARE = new AtomicReference<>();

    private FormBuffer() {}

    static EncodedText take() {
        EncodedText spare = SPARE.getAndSet(null);
        return spare == null ? new EncodedText(INITIAL_BYTES) : spare;
    }

    /** Takes it back, unless it is so large that it was an exception. */
    static void giveBack(EncodedText used) {
        if (used.capacity() <= MOST_BYTES_KEPT) {
            used.wipe();
            SPARE.set(used);
        }
    }
}
