package io.github.alicloudimages.testkit.internal.ehpc;

/** What the service finds out by itself about an image; here always the same. */
final class ImageDetails {

    static final String STATUS = "Available";
    static final String VM_SIZE = "40 GiB";
    static final String OS_TAG = "Ubuntu  22.04 64 bit";
    static final String PLATFORM = "Ubuntu";
    static final String ARCHITECTURE = "x86_64";

    private ImageDetails() {}
}
