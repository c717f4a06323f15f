package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.error.ResourceAlreadyExistsException;
import io.github.alicloudimages.ehpc.model.AddImageResponse;
import io.github.alicloudimages.ehpc.model.ContainerImageSpec;
import io.github.alicloudimages.ehpc.model.ImageType;
import java.io.PrintStream;

/** Registers a container image with E-HPC Instant, so that jobs can use it. */
public final class AddImage {

    private AddImage() {}

    public static void main(String[] args) {
        Launcher.changing(args, "register an image", AddImage::run, Setting.NAME, Setting.REPOSITORY, Setting.TAG);
    }

    static void run(Cloud cloud, PrintStream out) {
        try {
            AddImageResponse response = cloud.ehpc()
                    .addImage(request -> request.imageType(ImageType.CONTAINER)
                            .name(cloud.get(Setting.NAME))
                            .imageVersion(cloud.get(Setting.TAG))
                            .containerImageSpec(ContainerImageSpec.builder()
                                    .registryUrl(cloud.committedImage())
                                    .isAcrRegistry(true)
                                    .build()));
            out.println("Image " + response.imageId() + " is registered (request " + response.requestId() + ")");
        } catch (ResourceAlreadyExistsException exists) {
            out.println("There is an image of this name and version already");
        }
    }
}
