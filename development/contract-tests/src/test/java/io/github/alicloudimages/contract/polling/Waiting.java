package io.github.alicloudimages.contract.polling;

import io.github.alicloudimages.contract.support.EventLoop;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.EnsuredImageCache;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The waiters of both clients, over the fake without sockets, in time that passes only by waiting. */
final class Waiting implements AutoCloseable {

    /** Which client waits. */
    enum Mode {
        BLOCKING,
        ASYNC
    }

    final EventLoop time = new EventLoop();
    final FakeAlibabaCloud cloud;
    final EciClient eci;
    final EciAsyncClient async;
    private final Mode mode;

    Waiting(Mode mode) {
        this.mode = mode;
        cloud = FakeAlibabaCloud.builder()
                .resourceClock(time.clock())
                .gatewayClock(time.clock())
                .start();
        StaticCredentialsProvider key = StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret());
        eci = EciClient.builder()
                .region("cn-hangzhou")
                .endpoint(cloud.endpoint())
                .credentialsProvider(key)
                .retryPolicy(RetryPolicy.none())
                .transport(cloud.transport(time::lapse))
                .timing(time.timing())
                .build();
        async = EciAsyncClient.builder()
                .region("cn-hangzhou")
                .endpoint(cloud.endpoint())
                .credentialsProvider(key)
                .retryPolicy(RetryPolicy.none())
                .transport(cloud.transport(time::lapse))
                .timing(time.timing())
                .executor(Runnable::run)
                .build();
    }

    ImageCache untilReady(String id, WaiterOptions options) {
        return mode == Mode.BLOCKING
                ? eci.waiter().untilImageCacheReady(id, options)
                : done(async.waiter().untilImageCacheReady(id, options));
    }

    CommitTask untilCommitted(String taskId, WaiterOptions options) {
        return mode == Mode.BLOCKING
                ? eci.waiter().untilCommitTaskSucceeded(taskId, options)
                : done(async.waiter().untilCommitTaskSucceeded(taskId, options));
    }

    void untilDeleted(String id, WaiterOptions options) {
        if (mode == Mode.BLOCKING) {
            eci.waiter().untilImageCacheDeleted(id, options);
        } else {
            Void unused = done(async.waiter().untilImageCacheDeleted(id, options));
        }
    }

    EnsuredImageCache ensure(CreateImageCacheRequest wanted, WaiterOptions options) {
        return ask(eci -> eci.ensureImageCache(wanted, options), async -> async.ensureImageCache(wanted, options));
    }

    EnsuredImageCache ensureReady(CreateImageCacheRequest wanted, WaiterOptions options) {
        return ask(
                eci -> eci.ensureImageCacheReady(wanted, options),
                async -> async.ensureImageCacheReady(wanted, options));
    }

    /** All that the cloud has, in the order of creation. */
    List<ImageCache> caches() {
        return cloud.eci().imageCaches();
    }

    /** The answers of both clients to the same question. */
    <T> T ask(Function<EciClient, T> blocking, Function<EciAsyncClient, CompletableFuture<T>> asynchronously) {
        return mode == Mode.BLOCKING ? blocking.apply(eci) : done(asynchronously.apply(async));
    }

    private <T> T done(CompletableFuture<T> future) {
        time.run(future);
        try {
            return future.join();
        } catch (CompletionException failed) {
            @Nullable Throwable cause = failed.getCause();
            throw cause instanceof RuntimeException thrown ? thrown : failed;
        }
    }

    @Override
    public void close() {
        eci.close();
        async.close();
        cloud.close();
    }
}
