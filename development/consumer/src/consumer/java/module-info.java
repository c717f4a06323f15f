/** A program of somebody who uses modules. */
module consumer {
    requires io.github.alicloudimages.eci;
    requires io.github.alicloudimages.ehpc;
    requires io.github.alicloudimages.observability;
    requires io.github.alicloudimages.testkit;
    requires micrometer.core;
}
