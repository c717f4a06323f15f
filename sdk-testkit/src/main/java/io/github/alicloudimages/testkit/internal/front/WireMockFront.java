package io.github.alicloudimages.testkit.internal.front;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.alicloudimages.testkit.internal.Cloud;
import java.net.URI;

/** Serves a {@link Cloud} on a loopback port through WireMock. */
public final class WireMockFront {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 128;

    private final WireMockServer server;
    private final URI endpoint;

    public WireMockFront(Cloud cloud, int port) {
        this.server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress(LOOPBACK)
                .port(port)
                .http2PlainDisabled(true)
                .http2TlsDisabled(true)
                .gzipDisabled(true)
                .containerThreads(THREADS)
                .notifier(new SilentNotifier())
                .mappingSource(new LastResortStub())
                .extensions(new CloudTransformer(cloud)));
        server.start();
        this.endpoint = URI.create("http://" + LOOPBACK + ":" + server.port());
    }

    public WireMockServer server() {
        return server;
    }

    public URI endpoint() {
        return endpoint;
    }

    /** Removes all stubs but the one that leads to the fake, and empties the journal. */
    public void reset() {
        server.resetAll();
    }

    public void stop() {
        server.stop();
    }
}
