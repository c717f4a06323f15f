package io.github.alicloudimages.examples;

import io.github.alicloudimages.ehpc.model.ImageSummary;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.ehpc.model.ListImagesResponse;
import java.io.PrintStream;

/** Lists the container images of E-HPC Instant. Without the type, the service lists those of virtual machines. */
public final class ListImages {

    private ListImages() {}

    public static void main(String[] args) {
        Launcher.reading(args, ListImages::list);
    }

    /** The fake has no image yet. */
    static void list(Cloud cloud, PrintStream out) {
        if (!cloud.settings().live()) {
            cloud.imageId();
        }
        run(cloud, out);
    }

    static void run(Cloud cloud, PrintStream out) {
        ListImagesResponse page = cloud.ehpc()
                .listImages(request -> request.imageType(ImageType.CONTAINER).pageSize(50));
        out.println(page.totalCount() + " container image(s)");
        for (ImageSummary image : page.images()) {
            out.println(image.imageId() + " " + image.name() + " " + image.version() + " " + image.createTime());
        }
    }
}
