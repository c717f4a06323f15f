package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.OkHttpTransport;
import io.github.alicloudimages.core.http.ProxyOptions;

/**
 * The transports of providers that are given none: shared by all of them, made when the first one sends something, never
 * closed. They hold no thread, and no connection for longer than ten idle seconds.
 */
public interface Transports {

    /** The process's. */
    Transports SHARED = new Transports() {
        @Override
        public HttpTransport general() {
            return General.TRANSPORT;
        }

        @Override
        public HttpTransport direct() {
            return Direct.TRANSPORT;
        }
    };

    /** For what is anywhere: uses the proxy that is set up. */
    HttpTransport general();

    /** For what is on this very machine or next to it: never uses a proxy. */
    HttpTransport direct();

    /** Made when it is first asked for. */
    final class General {

        static final HttpTransport TRANSPORT = OkHttpTransport.create();

        private General() {}
    }

    /** Made when it is first asked for. */
    final class Direct {

        static final HttpTransport TRANSPORT =
                OkHttpTransport.builder().proxy(ProxyOptions.none()).build();

        private Direct() {}
    }
}
