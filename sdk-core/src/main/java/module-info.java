/** Signing, transport, protocol, errors and the call pipeline shared by the product modules. */
module io.github.alicloudimages.core {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires okhttp3;
    requires transitive org.slf4j;
    requires static org.bouncycastle.provider;
    requires static transitive org.jspecify;

    exports io.github.alicloudimages.core;
    exports io.github.alicloudimages.core.auth;
    exports io.github.alicloudimages.core.client;
    exports io.github.alicloudimages.core.endpoint;
    exports io.github.alicloudimages.core.error;
    exports io.github.alicloudimages.core.http;
    exports io.github.alicloudimages.core.idempotency;
    exports io.github.alicloudimages.core.identity;
    exports io.github.alicloudimages.core.observe;
    exports io.github.alicloudimages.core.polling;
    exports io.github.alicloudimages.core.protocol;
    exports io.github.alicloudimages.core.retry;
    exports io.github.alicloudimages.core.signing;
    exports io.github.alicloudimages.core.time.internal to
            io.github.alicloudimages.eci,
            io.github.alicloudimages.testkit;
    exports io.github.alicloudimages.core.polling.internal to
            io.github.alicloudimages.eci,
            io.github.alicloudimages.ehpc;
    exports io.github.alicloudimages.core.pipeline.internal to
            io.github.alicloudimages.eci,
            io.github.alicloudimages.ehpc;
}
