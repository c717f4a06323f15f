package io.github.alicloudimages.core.http;

import java.net.ProxySelector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JVM's settings of proxies for the time of a test. */
final class ProxyProperties implements AutoCloseable {

    private static final List<String> NAMES = List.of(
            "https.proxyHost",
            "https.proxyPort",
            "http.proxyHost",
            "http.proxyPort",
            "http.nonProxyHosts",
            "proxyHost",
            "proxyPort",
            "socksProxyHost",
            "socksProxyPort");

    private final Map<String, @Nullable String> before = new HashMap<>();
    private final @Nullable ProxySelector selectorBefore = ProxySelector.getDefault();

    private ProxyProperties(Map<String, String> only) {
        for (String name : NAMES) {
            before.put(name, System.getProperty(name));
            set(name, only.get(name));
        }
    }

    static ProxyProperties only(Map<String, String> properties) {
        return new ProxyProperties(properties);
    }

    @SuppressWarnings("NullAway") // null is allowed, and unsets it
    void selector(@Nullable ProxySelector selector) {
        ProxySelector.setDefault(selector);
    }

    private static void set(String name, @Nullable String value) {
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }

    @Override
    public void close() {
        before.forEach(ProxyProperties::set);
        selector(selectorBefore);
    }
}
