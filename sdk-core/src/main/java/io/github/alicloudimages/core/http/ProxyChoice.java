package io.github.alicloudimages.core.http;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the way to a host: never a proxy to this machine itself; else by the options given, else by the JVM's
 * settings, else by the environment. Asked for each new connection, so that the JVM's settings may change. Thread-safe.
 */
final class ProxyChoice extends ProxySelector {

    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);
    private static final String SELECTOR_OF_THE_JDK = "sun.net.spi.DefaultProxySelector";

    private final @Nullable ProxyOptions given;
    private final ProxyOptions environment;

    private ProxyChoice(@Nullable ProxyOptions given, ProxyOptions environment) {
        this.given = given;
        this.environment = environment;
    }

    static ProxyChoice of(@Nullable ProxyOptions given) {
        return of(given, System.getenv());
    }

    /** The environment is not looked at if options are given: it may hold something that is no proxy. */
    static ProxyChoice of(@Nullable ProxyOptions given, Map<String, String> environment) {
        return new ProxyChoice(given, given == null ? ProxyOptions.fromEnvironment(environment) : ProxyOptions.none());
    }

    /** Whether a proxy that may be chosen gets credentials. Those of the JVM's settings get none. */
    boolean hasCredentials() {
        return (given == null ? environment : given).hasCredentials();
    }

    @Override
    public List<Proxy> select(URI uri) {
        Target target = Target.of(uri);
        if (target.isOfThisMachine()) {
            return DIRECT;
        }
        if (given != null) {
            return List.of(given.proxyFor(target));
        }
        List<Proxy> ofTheJvm = ofTheJvm(uri);
        return ofTheJvm == null ? List.of(environment.proxyFor(target)) : ofTheJvm;
    }

    /** What the JVM's settings say, {@code null} if nothing is set. "No proxy for this host" is something that is set. */
    private static @Nullable List<Proxy> ofTheJvm(URI uri) {
        ProxySelector selector = ProxySelector.getDefault();
        if (selector == null) {
            return null;
        }
        boolean ofTheJdk = selector.getClass().getName().equals(SELECTOR_OF_THE_JDK);
        if (ofTheJdk && !isAnyPropertySet(uri.getScheme())) {
            return null;
        }
        List<Proxy> proxies = selector.select(uri);
        return proxies == null || proxies.isEmpty() ? DIRECT : proxies;
    }

    private static boolean isAnyPropertySet(String scheme) {
        return isSet(scheme + ".proxyHost")
                || isSet("proxyHost")
                || isSet("socksProxyHost")
                || Boolean.getBoolean("java.net.useSystemProxies");
    }

    private static boolean isSet(String property) {
        String value = System.getProperty(property);
        return value != null && !value.isEmpty();
    }

    @Override
    public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
        ProxySelector selector = ProxySelector.getDefault();
        if (given == null && selector != null) {
            selector.connectFailed(uri, proxy, failure);
        }
    }
}
