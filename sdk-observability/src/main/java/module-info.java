/**
 * Metrics and spans of calls. Whoever uses one of the listeners requires the module that it reports to. That is not
 * required transitively: a compiler would then look for the one that the user does not have.
 */
@SuppressWarnings("requires-automatic") // the libraries have no descriptors yet, but names
module io.github.alicloudimages.observability {
    requires transitive io.github.alicloudimages.core;
    requires static io.opentelemetry.api;
    requires static micrometer.core;
    requires static transitive org.jspecify;

    exports io.github.alicloudimages.observability;
}
