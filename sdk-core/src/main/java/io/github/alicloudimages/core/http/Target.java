package io.github.alicloudimages.core.http;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a request is to go, as far as the choice of a proxy depends on it.
 *
 * @param host in lower case, without brackets and without a dot at its end
 * @param address the host, if it is an address and not a name
 */
record Target(
        boolean https, String host, int port, @Nullable IpAddress address) {

    private static final String METADATA_SERVICE = "100.100.100.200";

    static Target of(URI uri) {
        boolean https = "https".equalsIgnoreCase(uri.getScheme());
        String host = bare(uri.getHost().toLowerCase(Locale.ROOT));
        int port = uri.getPort() >= 0 ? uri.getPort() : https ? 443 : 80;
        return new Target(https, host, port, IpAddress.parse(host));
    }

    private static String bare(String host) {
        if (host.startsWith("[")) {
            return host.substring(1, host.length() - 1);
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /** Whether only this machine can reach it: itself, or the metadata service of the cloud it runs in. */
    boolean isOfThisMachine() {
        if (address != null) {
            return address.isLoopback() || host.equals(METADATA_SERVICE);
        }
        return host.equals("localhost") || host.endsWith(".localhost");
    }
}
