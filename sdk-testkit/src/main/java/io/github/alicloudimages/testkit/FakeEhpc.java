package io.github.alicloudimages.testkit;

import io.github.alicloudimages.ehpc.model.Image;
import io.github.alicloudimages.testkit.internal.ehpc.EhpcModels;
import io.github.alicloudimages.testkit.internal.ehpc.EhpcService;
import io.github.alicloudimages.testkit.internal.ehpc.ImageEntry;
import java.util.List;
import java.util.NoSuchElementException;

/** The inside of E-HPC Instant in a {@link FakeAlibabaCloud}. Safe for use by several threads. */
public final class FakeEhpc {

    private final EhpcService service;

    FakeEhpc(EhpcService service) {
        this.service = service;
    }

    /**
     * How many images there may be; as many as you like by default. Adding one more ends in {@code QuotaExceeded}, which
     * is ECI's code: E-HPC Instant publishes none for this.
     *
     * @param images how many; zero for none
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public FakeEhpc imageQuota(int images) {
        if (images < 0) {
            throw new IllegalArgumentException("There cannot be a quota of " + images);
        }
        service.imageQuota(images);
        return this;
    }

    /** {@return all images, oldest first} The model has no member for the id of an image; see {@link #imageIds()}. */
    public List<Image> images() {
        return service.images().stream().map(EhpcModels::image).toList();
    }

    /** {@return the ids of all images, in the order of {@link #images()}} */
    public List<String> imageIds() {
        return service.images().stream().map(ImageEntry::imageId).toList();
    }

    /**
     * One image.
     *
     * @param imageId such as an answer of {@code AddImage} holds
     * @return the image as it is at this moment
     * @throws NoSuchElementException if there is none with this id
     */
    public Image image(String imageId) {
        ImageEntry image = service.image(imageId);
        if (image == null) {
            throw new NoSuchElementException("There is no image " + imageId);
        }
        return EhpcModels.image(image);
    }
}
