package io.github.alicloudimages.core.http;

import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Tells a proxy who asks, before it wants to know: as authenticator with the request for a tunnel, as network
 * interceptor with a plain http request that the proxy itself passes on. Requests inside a tunnel and requests without a
 * proxy get nothing.
 */
final class ProxyAuthentication implements Authenticator, Interceptor {

    private static final String HEADER = "Proxy-Authorization";

    /** Asked before the first request for a tunnel, and again if that was refused: once is enough. */
    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response refusal) {
        String authorization = route == null ? null : AuthenticatedProxy.authorization(route.proxy());
        if (authorization == null || refusal.request().header(HEADER) != null) {
            return null;
        }
        return refusal.request().newBuilder().header(HEADER, authorization).build();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Connection connection = chain.connection();
        String authorization = request.isHttps() || connection == null
                ? null
                : AuthenticatedProxy.authorization(connection.route().proxy());
        if (authorization == null) {
            return chain.proceed(request);
        }
        return chain.proceed(request.newBuilder().header(HEADER, authorization).build());
    }
}
