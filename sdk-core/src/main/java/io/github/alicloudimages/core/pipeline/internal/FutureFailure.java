package io.github.alicloudimages.core.pipeline.internal;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Why a future failed. */
public final class FutureFailure {

    private FutureFailure() {}

    /** What was thrown, without the wrapper that dependent stages put around it; {@code null} if nothing was. */
    public static @Nullable Throwable causeOf(@Nullable Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
