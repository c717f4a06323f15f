package io.github.alicloudimages.observability;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/** The span of a call under way, and the status of its last answer. */
final class CallSpan {

    private final Span span;
    private volatile @Nullable Integer httpStatus;

    CallSpan(Span span) {
        this.span = span;
    }

    Span span() {
        return span;
    }

    /** {@code null} if the last attempt had no answer. */
    @Nullable
    Integer httpStatus() {
        return httpStatus;
    }

    void httpStatus(@Nullable Integer value) {
        httpStatus = value;
    }
}
