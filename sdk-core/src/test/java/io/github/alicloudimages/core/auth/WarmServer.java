package io.github.alicloudimages.core.auth;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** A WireMock whose first answer, which is slow, is behind it: short time limits are safe to test with. */
final class WarmServer {

    private WarmServer() {}

    static WireMockServer start() {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        try {
            HttpURLConnection first =
                    (HttpURLConnection) URI.create(server.baseUrl()).toURL().openConnection();
            first.getResponseCode();
            first.disconnect();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return server;
    }
}
