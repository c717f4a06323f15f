package io.github.alicloudimages.core.http;

import java.net.Proxy;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy that wants to know who asks. Its credentials travel with it, so that no other proxy can get them. */
final class AuthenticatedProxy extends Proxy {

    private final String authorization;

    /** The user must be valid, see {@link #isUser}. */
    AuthenticatedProxy(SocketAddress address, String user, String password) {
        super(Type.HTTP, address);
        authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ':' + password).getBytes(StandardCharsets.UTF_8));
    }

    /** The colon ends the user in what is sent. */
    static boolean isUser(String user) {
        return user.indexOf(':') < 0;
    }

    /** The value of {@code Proxy-Authorization} for this proxy, or {@code null} if it gets none. */
    static @Nullable String authorization(Proxy proxy) {
        return proxy instanceof AuthenticatedProxy authenticated ? authenticated.authorization : null;
    }
}
