package io.github.alicloudimages.core.client;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judges an endpoint that the user has set. */
final class EndpointCheck {

    private EndpointCheck() {}

    /** The endpoint without what does not belong to it, or a clear refusal. */
    static URI of(URI endpoint, boolean plainHttpAllowed) {
        String scheme = endpoint.getScheme();
        String host = endpoint.getHost();
        if (scheme == null || host == null || !(scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))) {
            throw new ConfigurationException("The endpoint \"" + withoutUserInfo(endpoint)
                    + "\" is not of the form https://host or https://host:port.");
        }
        if (endpoint.getPort() == 0 || endpoint.getPort() > 65_535) {
            throw new ConfigurationException("The endpoint \"" + withoutUserInfo(endpoint)
                    + "\" has a port that does not exist; ports go from 1 to 65535.");
        }
        if (endpoint.getRawUserInfo() != null) {
            throw new ConfigurationException(
                    "The endpoint of " + host + " has a user or password in it; set a credentialsProvider instead.");
        }
        if (!isEmptyOrRoot(endpoint.getRawPath())
                || endpoint.getRawQuery() != null
                || endpoint.getRawFragment() != null) {
            throw new ConfigurationException("The endpoint \"" + withoutUserInfo(endpoint)
                    + "\" has a path or a query; the services are called at the root of their host.");
        }
        if (scheme.equalsIgnoreCase("http") && !plainHttpAllowed && !isLoopback(host)) {
            throw new ConfigurationException("The endpoint \"" + withoutUserInfo(endpoint)
                    + "\" would send registry passwords and tokens over plain http. Use https, or allow it with"
                    + " allowPlainHttp(true).");
        }
        return URI.create(scheme.toLowerCase(Locale.ROOT) + "://" + authority(endpoint));
    }

    private static String authority(URI endpoint) {
        String host = endpoint.getHost().toLowerCase(Locale.ROOT);
        return endpoint.getPort() < 0 ? host : host + ':' + endpoint.getPort();
    }

    /**
     * What is before the last {@code @} may be a password, also where no user is recognised in it: before a host that is
     * none, or in front of a misplaced slash.
     */
    private static String withoutUserInfo(URI endpoint) {
        String text = endpoint.toString();
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return text;
        }
        int authority = text.indexOf("://");
        return (authority < 0 || authority > at ? "" : text.substring(0, authority + 3)) + text.substring(at + 1);
    }

    private static boolean isEmptyOrRoot(@Nullable String path) {
        return path == null || path.isEmpty() || path.equals("/");
    }

    /** By name and form only: a look-up would ask the network. */
    static boolean isLoopback(String host) {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return bare.equalsIgnoreCase("localhost")
                || bare.toLowerCase(Locale.ROOT).endsWith(".localhost")
                || bare.equals("::1")
                || bare.equals("0:0:0:0:0:0:0:1")
                || isLoopbackAddress(bare);
    }

    private static boolean isLoopbackAddress(String host) {
        if (!host.startsWith("127.")) {
            return false;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
