package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import java.time.Duration;

/** Where an example runs: the clients, and the ids of what it works on. Closing it closes the clients. */
interface Cloud extends AutoCloseable {

    /** For people: which cloud this is. */
    String description();

    Settings settings();

    EciClient eci();

    EhpcClient ehpc();

    EciAsyncClient eciAsync();

    /** Makes the clients send their parameters there from now on. */
    void parameterPlacement(ParameterPlacement placement);

    /** The pause between two looks at something that takes time. */
    Duration pollInterval();

    /** An image cache that is ready. */
    String imageCacheId();

    /** A commit task that was started. */
    String taskId();

    /** A container image of E-HPC Instant. */
    String imageId();

    @Override
    void close();

    /** A setting that has to be there. */
    default String get(Setting setting) {
        return settings().get(setting);
    }

    /** The image that the container is committed to, with its tag. */
    default String committedImage() {
        return get(Setting.REPOSITORY) + ":" + get(Setting.TAG);
    }

    static Cloud open(Settings settings) {
        return settings.live() ? new LiveCloud(settings) : new FakeCloud(settings);
    }
}
