package io.github.alicloudimages.benchmarks.subjects;

import io.github.alicloudimages.benchmarks.harness.Input;
import io.github.alicloudimages.benchmarks.harness.Subject;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.eci.EciClient;
import java.net.URI;

/** The blocking client of this SDK. The request is built anew for each call. */
public final class ImagesSubject implements Subject {

    private final EciClient eci;

    public ImagesSubject(URI server) {
        eci = EciClient.builder()
                .region("cn-hangzhou")
                .endpoint(server)
                .credentialsProvider(StaticCredentialsProvider.of(Input.ACCESS_KEY_ID, Input.ACCESS_KEY_SECRET))
                .build();
    }

    @Override
    public void call() {
        if (eci.createImageCache(CompleteRequest.build()).imageCacheId().isEmpty()) {
            throw new IllegalStateException("An answer without an id");
        }
    }

    @Override
    public void close() {
        eci.close();
    }
}
