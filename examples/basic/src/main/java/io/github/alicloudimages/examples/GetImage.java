package io.github.alicloudimages.examples;

import io.github.alicloudimages.ehpc.model.Image;
import io.github.alicloudimages.ehpc.model.ImageType;
import java.io.PrintStream;

/** Reads one image of E-HPC Instant. */
public final class GetImage {

    private GetImage() {}

    public static void main(String[] args) {
        Launcher.reading(args, GetImage::run, Setting.IMAGE_ID);
    }

    static void run(Cloud cloud, PrintStream out) {
        String imageId = cloud.imageId();
        Image image = cloud.ehpc()
                .getImage(request -> request.imageType(ImageType.CONTAINER).imageId(imageId))
                .image();
        if (image == null || image.containerImageSpec() == null) {
            throw new Stopped("The answer has no container image " + imageId);
        }
        out.println(imageId + " " + image.name() + " " + image.version() + ", " + image.imageType() + ", "
                + image.containerImageSpec().registryUrl());
    }
}
