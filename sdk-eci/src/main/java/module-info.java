/** Typed client of Elastic Container Instance, API 2018-08-08. */
module io.github.alicloudimages.eci {
    requires transitive io.github.alicloudimages.core;
    requires static transitive org.jspecify;

    exports io.github.alicloudimages.eci;
    exports io.github.alicloudimages.eci.model;
}
