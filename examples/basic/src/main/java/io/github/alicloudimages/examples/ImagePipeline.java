package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CommitContainerArn;
import io.github.alicloudimages.eci.model.CommitContainerImage;
import io.github.alicloudimages.eci.model.CommitContainerResponse;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.CreateImageCacheResponse;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.Tag;
import io.github.alicloudimages.eci.model.UpdateImageCacheResponse;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.AddImageResponse;
import io.github.alicloudimages.ehpc.model.ContainerImageSpec;
import io.github.alicloudimages.ehpc.model.GetImageResponse;
import io.github.alicloudimages.ehpc.model.Image;
import io.github.alicloudimages.ehpc.model.ImageType;
import java.io.PrintStream;
import java.util.function.Function;

/**
 * From a running container to an image for jobs: commits the container, builds an image cache from what was pushed,
 * changes the cache, and registers the image with E-HPC Instant.
 */
public final class ImagePipeline {

    private final Cloud cloud;
    private final PrintStream out;
    private final Report report;

    private ImagePipeline(Cloud cloud, PrintStream out) {
        this.cloud = cloud;
        this.out = out;
        this.report = new Report(out);
    }

    public static void main(String[] args) {
        Launcher.changing(
                args,
                "commit a container, build an image cache (an instance, a disk and snapshots that cost money)"
                        + " and register an image",
                ImagePipeline::run,
                NEEDED);
    }

    static final Setting[] NEEDED = {
        Setting.CONTAINER_GROUP_ID,
        Setting.CONTAINER_NAME,
        Setting.REPOSITORY,
        Setting.TAG,
        Setting.ROLE_ARN,
        Setting.SECURITY_GROUP_ID,
        Setting.VSWITCH_ID,
        Setting.NAME
    };

    static void run(Cloud cloud, PrintStream out) {
        new ImagePipeline(cloud, out).run();
    }

    private void run() {
        out.println("From a running container to an image for jobs, on " + cloud.description());
        if (cloud.settings().live()) {
            cloud.parameterPlacement(new PlacementProbe(cloud.eci(), out).find());
        }
        EciClient eci = cloud.eci();
        EhpcClient ehpc = cloud.ehpc();

        String taskId = commit(eci);
        waitForCommit(eci, taskId);
        String imageCacheId = createCache(eci);
        waitForCache(eci, imageCacheId, "wait until the cache is ready");
        updateCache(eci, imageCacheId);
        waitForCache(eci, imageCacheId, "wait until the change is done");
        String imageId = addImage(ehpc);
        readImage(ehpc, imageId);
        report.summary();
    }

    private String commit(EciClient eci) {
        report.step("CommitContainer", "save container " + cloud.get(Setting.CONTAINER_NAME) + " as an image");
        CommitContainerResponse response =
                eci.commitContainer(request -> request.containerGroupId(cloud.get(Setting.CONTAINER_GROUP_ID))
                        .containerName(cloud.get(Setting.CONTAINER_NAME))
                        .image(CommitContainerImage.builder()
                                .repository(cloud.get(Setting.REPOSITORY))
                                .tag(cloud.get(Setting.TAG))
                                .build())
                        .arn(CommitContainerArn.builder()
                                .roleArn(cloud.get(Setting.ROLE_ARN))
                                .roleType("service")
                                .build()));
        report.called();
        report.fact("task", response.taskId());
        report.done(response.requestId(), "task " + response.taskId());
        return response.taskId();
    }

    private void waitForCommit(EciClient eci, String taskId) {
        report.step("DescribeCommitContainerTask", "wait until the image is pushed");
        CommitTask unused = watched(options -> eci.waiter().untilCommitTaskSucceeded(taskId, options));
        report.fact("image", cloud.committedImage());
        report.done(null, "image " + cloud.committedImage());
    }

    /** Waits, showing what each poll has seen. */
    private <T> T watched(Function<WaiterOptions, T> wait) {
        try (Screen screen = Screen.on(out)) {
            Screen.Line line = screen.line("");
            return wait.apply(WaiterOptions.builder()
                    .pollInterval(cloud.pollInterval())
                    .maxPollInterval(cloud.pollInterval().multipliedBy(4))
                    .onProgress(progress -> {
                        report.called();
                        line.show(progress);
                    })
                    .build());
        }
    }

    private String createCache(EciClient eci) {
        report.step("CreateImageCache", "keep the image at hand, so that instances need not pull it");
        CreateImageCacheResponse response =
                eci.createImageCache(request -> request.imageCacheName(cloud.get(Setting.NAME))
                        .securityGroupId(cloud.get(Setting.SECURITY_GROUP_ID))
                        .vSwitchId(cloud.get(Setting.VSWITCH_ID))
                        .images(cloud.committedImage())
                        .imageCacheSize(20)
                        .retentionDays(7)
                        .tags(Tag.of("made-by", "image-pipeline")));
        report.called();
        report.fact("cache", response.imageCacheId());
        report.done(response.requestId(), "cache " + response.imageCacheId());
        return response.imageCacheId();
    }

    private void waitForCache(EciClient eci, String imageCacheId, String purpose) {
        report.step("DescribeImageCaches", purpose);
        ImageCache cache = watched(options -> eci.waiter().untilImageCacheReady(imageCacheId, options));
        report.done(
                null,
                "ready, " + cache.imageCacheSize() + " GiB, kept until "
                        + (cache.expireDateTime() == null ? "deleted" : cache.expireDateTime()));
    }

    private void updateCache(EciClient eci, String imageCacheId) {
        report.step("UpdateImageCache", "make the cache bigger and keep it longer");
        UpdateImageCacheResponse response = eci.updateImageCache(request -> request.imageCacheId(imageCacheId)
                .imageCacheName(cloud.get(Setting.NAME))
                .imageCacheSize(40)
                .retentionDays(14)
                .tags(Tag.of("made-by", "image-pipeline")));
        report.called();
        report.done(response.requestId(), "40 GiB and 14 days instead of 20 and 7");
    }

    private String addImage(EhpcClient ehpc) {
        report.step("AddImage", "register the image with E-HPC Instant");
        AddImageResponse response = ehpc.addImage(request -> request.imageType(ImageType.CONTAINER)
                .name(cloud.get(Setting.NAME))
                .imageVersion(cloud.get(Setting.TAG))
                .description("committed by ImagePipeline")
                .containerImageSpec(ContainerImageSpec.builder()
                        .registryUrl(cloud.committedImage())
                        .isAcrRegistry(true)
                        .build()));
        report.called();
        report.fact("image", response.imageId());
        report.done(response.requestId(), "image " + response.imageId());
        return response.imageId();
    }

    private void readImage(EhpcClient ehpc, String imageId) {
        report.step("GetImage", "read it back");
        GetImageResponse response =
                ehpc.getImage(request -> request.imageType(ImageType.CONTAINER).imageId(imageId));
        report.called();
        Image image = response.image();
        if (image == null) {
            throw new Stopped("The answer has no image " + imageId);
        }
        report.fact("image", image.name() + " " + image.version() + ", " + image.imageType() + ", " + image.status());
        report.done(response.requestId(), image.name() + " " + image.version() + ", " + image.imageType());
    }
}
