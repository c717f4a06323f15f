package io.github.alicloudimages.examples;

import io.github.alicloudimages.eci.EciAsyncClient;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Asks many times at once, without a thread for each call. */
public final class AsyncCalls {

    private static final int CALLS = 20;

    private AsyncCalls() {}

    public static void main(String[] args) {
        Launcher.reading(args, AsyncCalls::run);
    }

    static void run(Cloud cloud, PrintStream out) {
        EciAsyncClient eci = cloud.eciAsync();
        long begin = System.nanoTime();
        List<CompletableFuture<Integer>> counts = IntStream.range(0, CALLS)
                .mapToObj(i -> eci.describeImageCaches(request -> request.limit(20))
                        .thenApply(page -> page.imageCaches().size()))
                .toList();
        out.println(CALLS + " calls have begun after " + millisSince(begin) + " ms");
        int caches = counts.stream().mapToInt(CompletableFuture::join).sum();
        out.println("All are answered after " + millisSince(begin) + " ms, with " + caches + " image caches");
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
