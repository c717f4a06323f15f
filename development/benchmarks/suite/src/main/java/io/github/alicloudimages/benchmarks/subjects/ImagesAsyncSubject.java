package io.github.alicloudimages.benchmarks.subjects;

import io.github.alicloudimages.benchmarks.harness.AsyncSubject;
import io.github.alicloudimages.benchmarks.harness.Input;
import io.github.alicloudimages.benchmarks.harness.Subject;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.eci.EciAsyncClient;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The asynchronous client of this SDK. */
public final class ImagesAsyncSubject implements AsyncSubject, Subject {

    private final EciAsyncClient eci;

    public ImagesAsyncSubject(URI server) {
        eci = EciAsyncClient.builder()
                .region("cn-hangzhou")
                .endpoint(server)
                .credentialsProvider(StaticCredentialsProvider.of(Input.ACCESS_KEY_ID, Input.ACCESS_KEY_SECRET))
                .build();
    }

    @Override
    public void start(Consumer<Throwable> done) {
        CompletableFuture<?> unused =
                eci.createImageCache(CompleteRequest.build()).whenComplete((answer, failure) -> done.accept(failure));
    }

    @Override
    public void call() {
        eci.createImageCache(CompleteRequest.build()).join();
    }

    @Override
    public void close() {
        eci.close();
    }
}
