package io.github.alicloudimages.core.http;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** Checks where a proxy is said to be. Its name is resolved when it is connected to, not here. */
final class ProxyAddress {

    private ProxyAddress() {}

    /** The address, or {@code null} if host or port cannot be ones. An IPv6 address may have its brackets. */
    static @Nullable InetSocketAddress of(String host, int port) {
        if (port < 1 || port > 65535) {
            return null;
        }
        IpAddress address = IpAddress.parse(host);
        if (address != null) {
            return InetSocketAddress.createUnresolved(address.toString(), port);
        }
        return isName(host) ? InetSocketAddress.createUnresolved(host, port) : null;
    }

    private static boolean isName(String host) {
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c <= ' ' || c == 0x7f || "/\\:@?#%[]<>\"".indexOf(c) >= 0) {
                return false;
            }
        }
        return !host.isEmpty();
    }
}
