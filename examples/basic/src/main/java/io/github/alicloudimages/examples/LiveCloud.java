package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.auth.DefaultCredentialsProvider;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import java.time.Duration;

/** The real cloud: with your credentials, for your money. */
final class LiveCloud extends ClientsOfCloud {

    LiveCloud(Settings settings) {
        super(settings, ParameterPlacement.BODY);
        DefaultCredentialsProvider.create().resolve(); // fails here and now if there are none
    }

    @Override
    protected <B extends ClientBuilder<B>> B address(B builder) {
        return builder; // the region tells the endpoint, and the SDK finds the credentials
    }

    @Override
    public String description() {
        return "the real cloud, " + get(Setting.REGION);
    }

    @Override
    public Duration pollInterval() {
        return Duration.ofSeconds(10);
    }

    @Override
    public String imageCacheId() {
        return get(Setting.IMAGE_CACHE_ID);
    }

    @Override
    public String taskId() {
        return get(Setting.TASK_ID);
    }

    @Override
    public String imageId() {
        return get(Setting.IMAGE_ID);
    }
}
