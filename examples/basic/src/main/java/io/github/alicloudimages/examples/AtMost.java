package io.github.alicloudimages.examples;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Lets so many pieces of asynchronous work run at once; the others wait, and no thread waits for them. Thread-safe. */
final class AtMost {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int free;

    AtMost(int atOnce) {
        this.free = atOnce;
    }

    /** Begins the work now or when its turn comes. */
    <T> CompletableFuture<T> run(Supplier<CompletableFuture<T>> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable begin = () -> {
            CompletableFuture<?> unused = begun(work).whenComplete((value, failure) -> {
                beginNext();
                if (failure == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(failure);
                }
            });
        };
        if (takePlaceOrWait(begin)) {
            begin.run();
        }
        return result;
    }

    private static <T> CompletableFuture<T> begun(Supplier<CompletableFuture<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            return CompletableFuture.failedFuture(thrown);
        }
    }

    private synchronized boolean takePlaceOrWait(Runnable begin) {
        if (free > 0) {
            free--;
            return true;
        }
        waiting.add(begin);
        return false;
    }

    private void beginNext() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                free++;
                return;
            }
        }
        next.run();
    }
}
