package io.github.alicloudimages.core.http;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an environment variable that names a proxy. What is wrong with it is said without its value, which may hold a
 * password.
 */
final class ProxyVariable {

    private static final int HTTP_PORT = 80;
    private static final int SOCKS_PORT = 1080;

    private final String name;

    private ProxyVariable(String name) {
        this.name = name;
    }

    /** The value of a variable, its name in lower case before that in upper case; {@code null} if neither has one. */
    static @Nullable String value(Map<String, String> environment, String name) {
        String lower = environment.get(name);
        if (lower != null && !lower.isBlank()) {
            return lower.strip();
        }
        String upper = environment.get(name.toUpperCase(Locale.ROOT));
        return upper == null || upper.isBlank() ? null : upper.strip();
    }

    /**
     * The proxy in a variable, {@link Proxy#NO_PROXY} if there is none.
     *
     * @throws ConfigurationException if it cannot be understood
     */
    static Proxy proxy(Map<String, String> environment, String name) {
        String value = value(environment, name);
        return value == null ? Proxy.NO_PROXY : new ProxyVariable(name.toUpperCase(Locale.ROOT)).parse(value);
    }

    private Proxy parse(String value) {
        int schemeEnd = value.indexOf("://");
        String scheme = schemeEnd < 0 ? "http" : value.substring(0, schemeEnd).toLowerCase(Locale.ROOT);
        boolean socks = scheme.equals("socks5") || scheme.equals("socks5h");
        if (!socks && !scheme.equals("http")) {
            throw notUnderstood();
        }
        String rest = schemeEnd < 0 ? value : value.substring(schemeEnd + 3);
        int at = rest.lastIndexOf('@');
        InetSocketAddress address = address(withoutPath(rest.substring(at + 1)), socks ? SOCKS_PORT : HTTP_PORT);
        if (at <= 0) {
            return new Proxy(socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP, address);
        }
        if (socks) {
            throw new ConfigurationException("The environment variable " + name
                    + " has credentials for a SOCKS proxy; they can be sent to an http proxy only.");
        }
        return authenticated(address, rest.substring(0, at));
    }

    private static String withoutPath(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private InetSocketAddress address(String text, int defaultPort) {
        int colon = text.indexOf(':', text.startsWith("[") ? Math.max(0, text.indexOf(']')) : 0);
        String host = colon < 0 ? text : text.substring(0, colon);
        boolean hasPort = colon >= 0 && colon + 1 < text.length();
        int port = hasPort ? DecimalNumber.parse(text, colon + 1, text.length(), 65535) : defaultPort;
        InetSocketAddress address = ProxyAddress.of(host, port);
        if (address == null) {
            throw notUnderstood();
        }
        return address;
    }

    private AuthenticatedProxy authenticated(InetSocketAddress address, String userInfo) {
        int colon = userInfo.indexOf(':');
        String user = decoded(colon < 0 ? userInfo : userInfo.substring(0, colon));
        String password = colon < 0 ? "" : decoded(userInfo.substring(colon + 1));
        if (!AuthenticatedProxy.isUser(user)) {
            throw new ConfigurationException("The environment variable " + name
                    + " has a user with a colon in it, which HTTP cannot transport.");
        }
        return new AuthenticatedProxy(address, user, password);
    }

    /** Percent signs that begin no code stay; so do plus signs, other than in a form. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int high = encoded[i] == '%' && i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[i + 2], 16);
            if (low < 0) {
                decoded.write(encoded[i]);
            } else {
                decoded.write(high << 4 | low);
                i += 2;
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private ConfigurationException notUnderstood() {
        return new ConfigurationException("The environment variable " + name
                + " names no proxy that can be used: http://host:port, http://user:password@host:port (special"
                + " characters percent-encoded) and socks5://host:port can. Correct it, or set ProxyOptions, which go"
                + " before it.");
    }
}
