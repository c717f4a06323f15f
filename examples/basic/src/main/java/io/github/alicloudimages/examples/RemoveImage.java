package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.error.ResourceNotFoundException;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.ehpc.model.RemoveImageResponse;
import java.io.PrintStream;

/** Removes an image from E-HPC Instant; what lies in the registry stays. */
public final class RemoveImage {

    private RemoveImage() {}

    public static void main(String[] args) {
        Launcher.changing(args, "remove an image", RemoveImage::run, Setting.IMAGE_ID);
    }

    static void run(Cloud cloud, PrintStream out) {
        String imageId = cloud.imageId();
        try {
            RemoveImageResponse response =
                    cloud.ehpc().removeImage(request -> request.imageId(imageId).imageType(ImageType.CONTAINER));
            out.println(imageId + " is removed (request " + response.requestId() + ")");
        } catch (ResourceNotFoundException gone) {
            out.println(imageId + " was removed before");
        }
    }
}
