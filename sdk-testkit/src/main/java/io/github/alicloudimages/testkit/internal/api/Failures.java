package io.github.alicloudimages.testkit.internal.api;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Failures that were ordered for work to come, first ordered first used. */
public final class Failures {

    private final Deque<String> ordered = new ArrayDeque<>();

    public void add(String reason) {
        ordered.addLast(reason);
    }

    public @Nullable String next() {
        return ordered.pollFirst();
    }

    public void clear() {
        ordered.clear();
    }
}
