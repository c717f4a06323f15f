package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.http.HttpTransport;

/** The transports of providers that are given none. */
public interface Transports {

    /** The process's. */
    Transports SHARED = new SharedTransports();

    /**
     * For what is anywhere: uses the proxy that is set up.
     *
     * @throws io.github.alicloudimages.core.error.ConfigurationException if what is set up is no proxy
     */
    HttpTransport general();

    /** For what is on this very machine or next to it: never uses a proxy. */
    HttpTransport direct();
}
