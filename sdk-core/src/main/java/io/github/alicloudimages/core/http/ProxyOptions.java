package io.github.alicloudimages.core.http;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Through which proxy requests go. Where these options are given to a transport or a client, nothing else counts. Where
 * none are given, the JVM's settings decide ({@code https.proxyHost}, {@code http.proxyHost}, {@code
 * http.nonProxyHosts}, {@code socksProxyHost} and the like, or the application's own {@link java.net.ProxySelector}),
 * and where these say nothing, the environment as in {@link #fromEnvironment()}.
 *
 * <p>Whatever is set, requests to this machine itself ({@code localhost}, {@code 127.0.0.1}, {@code ::1}) and to the
 * metadata service of the cloud ({@code 100.100.100.200}) never go through a proxy. Host names are compared as they are
 * written; none is looked up to find out.
 *
 * <p>For https the proxy only opens a tunnel: it sees the name of the host, and neither requests nor answers.
 *
 * <p>Immutable.
 */
public final class ProxyOptions {

    private static final ProxyOptions NONE = new ProxyOptions(Proxy.NO_PROXY, Proxy.NO_PROXY, List.of());

    private final Proxy forHttps;
    private final Proxy forHttp;
    private final List<NoProxyRule> exceptions;

    private ProxyOptions(Proxy forHttps, Proxy forHttp, List<NoProxyRule> exceptions) {
        this.forHttps = forHttps;
        this.forHttp = forHttp;
        this.exceptions = exceptions;
    }

    /** {@return options for no proxy at all, whatever the JVM's settings and the environment say} */
    public static ProxyOptions none() {
        return NONE;
    }

    /**
     * One HTTP proxy for all requests.
     *
     * @param host a name or an address, without a scheme
     * @param port from 1 to 65535
     * @return options for it, without credentials and exceptions
     * @throws ConfigurationException if host or port cannot be ones
     */
    public static ProxyOptions http(String host, int port) {
        InetSocketAddress address = ProxyAddress.of(host, port);
        if (address == null) {
            throw new ConfigurationException("A proxy is a host name or an address, without a scheme, user or path, and"
                    + " a port from 1 to 65535.");
        }
        Proxy proxy = new Proxy(Proxy.Type.HTTP, address);
        return new ProxyOptions(proxy, proxy, List.of());
    }

    /**
     * What the environment variables say now: {@code HTTPS_PROXY} for https, {@code HTTP_PROXY} for plain http, and
     * {@code NO_PROXY} for the hosts that are reached directly. Each may be written in lower case, which goes first.
     *
     * <p>A proxy is written as {@code host:port}, {@code http://host:port} or {@code http://user:password@host:port},
     * special characters of user and password percent-encoded; without a port it is 80. {@code socks5://host:port}
     * names a SOCKS proxy, which resolves the host names itself and gets no credentials; interrupting a thread that
     * waits for it has no effect before a time limit ends the wait. {@code NO_PROXY} is a list as in
     * {@link #withNoProxy}, where entries that mean nothing are passed over.
     *
     * @return options as the variables are now; those of {@link #none()} if none is set
     * @throws ConfigurationException if a variable names a proxy that cannot be used; the message tells which variable,
     *     but not its value
     */
    public static ProxyOptions fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    static ProxyOptions fromEnvironment(Map<String, String> environment) {
        Proxy forHttps = ProxyVariable.proxy(environment, "https_proxy");
        Proxy forHttp = ProxyVariable.proxy(environment, "http_proxy");
        if (isDirect(forHttps) && isDirect(forHttp)) {
            return NONE;
        }
        List<NoProxyRule> exceptions = new ArrayList<>();
        String list = ProxyVariable.value(environment, "no_proxy");
        if (list != null) {
            for (String entry : NoProxyRule.entries(list)) {
                NoProxyRule rule = NoProxyRule.parse(entry);
                if (rule != null) {
                    exceptions.add(rule);
                }
            }
        }
        return new ProxyOptions(forHttps, forHttp, List.copyOf(exceptions));
    }

    /**
     * The same options, with credentials for the HTTP proxy, sent to it without waiting to be asked (Basic, UTF-8).
     * They go to the proxy alone. Has no effect where there is no proxy.
     *
     * @param user without a colon
     * @param password never printed
     * @return options with these credentials
     * @throws ConfigurationException if the user has a colon in it, or the proxy is a SOCKS proxy
     */
    public ProxyOptions withCredentials(String user, String password) {
        if (!AuthenticatedProxy.isUser(user)) {
            throw new ConfigurationException("The proxy's user has a colon in it, which HTTP cannot transport.");
        }
        return new ProxyOptions(
                authenticated(forHttps, user, password), authenticated(forHttp, user, password), exceptions);
    }

    private static Proxy authenticated(Proxy proxy, String user, String password) {
        return switch (proxy.type()) {
            case DIRECT -> proxy;
            case HTTP -> new AuthenticatedProxy(proxy.address(), user, password);
            case SOCKS ->
                throw new ConfigurationException(
                        "Credentials can be sent to an HTTP proxy only, not to a SOCKS proxy.");
        };
    }

    /**
     * The same options, with further hosts that are reached directly. Each of them, in any case, is one of
     *
     * <ul>
     *   <li>{@code example.com} or {@code .example.com}: this host, and all hosts whose names end with
     *       {@code .example.com};
     *   <li>{@code *.example.com}: the latter alone;
     *   <li>{@code 10.0.0.1}, {@code fd00::1}: this address, if it is given in the place of a host name;
     *   <li>{@code 10.0.0.0/8}, {@code fd00::/8}: the addresses that begin with as many of its bits;
     *   <li>{@code *}: all hosts.
     * </ul>
     *
     * With {@code :8080} at its end (an IPv6 address in brackets then) it holds for that port alone.
     *
     * @param hosts may also be lists, separated by commas or blanks
     * @return options with these exceptions added to those of before
     * @throws ConfigurationException if one is nothing of this
     */
    public ProxyOptions withNoProxy(String... hosts) {
        List<NoProxyRule> more = new ArrayList<>(exceptions);
        for (String list : hosts) {
            for (String entry : NoProxyRule.entries(list)) {
                NoProxyRule rule = NoProxyRule.parse(entry);
                if (rule == null) {
                    throw new ConfigurationException("\"" + entry + "\" is no host, domain, address or block of"
                            + " addresses to reach without a proxy.");
                }
                more.add(rule);
            }
        }
        return new ProxyOptions(forHttps, forHttp, List.copyOf(more));
    }

    /** The way to a target, {@link Proxy#NO_PROXY} if there is to be no proxy on it. */
    Proxy proxyFor(Target target) {
        Proxy proxy = target.https() ? forHttps : forHttp;
        return isDirect(proxy) || isException(target) ? Proxy.NO_PROXY : proxy;
    }

    private boolean isException(Target target) {
        for (NoProxyRule exception : exceptions) {
            if (exception.matches(target)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a proxy that gets credentials. */
    boolean hasCredentials() {
        return AuthenticatedProxy.authorization(forHttps) != null || AuthenticatedProxy.authorization(forHttp) != null;
    }

    private static boolean isDirect(Proxy proxy) {
        return proxy.type() == Proxy.Type.DIRECT;
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return "ProxyOptions[https: " + describe(forHttps) + ", http: " + describe(forHttp) + ", no proxy for: "
                + exceptions + ']';
    }

    private static String describe(Proxy proxy) {
        if (!(proxy.address() instanceof InetSocketAddress address)) {
            return "direct";
        }
        @Nullable String authorization = AuthenticatedProxy.authorization(proxy);
        return proxy.type() + " proxy " + address.getHostString() + ':' + address.getPort()
                + (authorization == null ? "" : " with credentials");
    }
}
