/** Metrics and spans of calls. Whoever uses one of the listeners requires the module that it reports to. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // the libraries have no descriptors yet, but names
module io.github.alicloudimages.observability {
    requires transitive io.github.alicloudimages.core;
    requires static transitive io.opentelemetry.api;
    requires static transitive micrometer.core;
    requires static transitive org.jspecify;

    exports io.github.alicloudimages.observability;
}
