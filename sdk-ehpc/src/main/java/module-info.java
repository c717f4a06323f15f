/** Typed client of E-HPC Instant, API 2023-07-01. */
module io.github.alicloudimages.ehpc {
    requires transitive io.github.alicloudimages.core;
    requires static transitive org.jspecify;

    exports io.github.alicloudimages.ehpc;
    exports io.github.alicloudimages.ehpc.model;
}
