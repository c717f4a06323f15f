package io.github.alicloudimages.core.pipeline.internal;

/** The version of this library, as it tells the service. A test compares it with the build's. */
final class SdkVersion {

    static final String VERSION = "0.1.0";

    private SdkVersion() {}
}
