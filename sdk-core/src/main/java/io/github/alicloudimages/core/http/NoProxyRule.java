package io.github.alicloudimages.core.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One entry of a list of hosts that are reached without a proxy. Immutable. */
final class NoProxyRule {

    private static final int ANY_PORT = -1;

    /** A rule without the port. */
    private sealed interface Hosts {
        boolean include(Target target);
    }

    private record Every() implements Hosts {
        @Override
        public boolean include(Target target) {
            return true;
        }
    }

    private record Domain(String name, boolean itself) implements Hosts {
        @Override
        public boolean include(Target target) {
            String host = target.host();
            int before = host.length() - name.length() - 1;
            return before < 0
                    ? itself && host.equals(name)
                    : target.address() == null && host.charAt(before) == '.' && host.endsWith(name);
        }
    }

    private record Network(IpAddress first, int bits) implements Hosts {
        @Override
        public boolean include(Target target) {
            return target.address() != null && target.address().sharesPrefix(first, bits);
        }
    }

    private final String text;
    private final Hosts hosts;
    private final int port;

    private NoProxyRule(String text, Hosts hosts, int port) {
        this.text = text;
        this.hosts = hosts;
        this.port = port;
    }

    boolean matches(Target target) {
        return (port == ANY_PORT || port == target.port()) && hosts.include(target);
    }

    /** The entries of a list, separated by commas or white space. */
    static List<String> entries(String list) {
        List<String> entries = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',' || Character.isWhitespace(list.charAt(i))) {
                if (i > start) {
                    entries.add(list.substring(start, i));
                }
                start = i + 1;
            }
        }
        return entries;
    }

    /** Reads an entry; {@code null} if it is none. */
    static @Nullable NoProxyRule parse(String entry) {
        String text = entry.toLowerCase(Locale.ROOT);
        Hosts whole = address(text);
        if (whole != null) { // an IPv6 address: its colons are before no port
            return new NoProxyRule(entry, whole, ANY_PORT);
        }
        int colon = text.lastIndexOf(':');
        int port = ANY_PORT;
        if (colon >= 0) {
            port = DecimalNumber.parse(text, colon + 1, text.length(), 65535);
            if (port < 0) {
                return null;
            }
            text = text.substring(0, colon);
        }
        Hosts hosts = hosts(text);
        return hosts == null ? null : new NoProxyRule(entry, hosts, port);
    }

    private static @Nullable Hosts hosts(String text) {
        if (text.equals("*")) {
            return new Every();
        }
        Hosts address = address(text);
        if (address != null) {
            return address;
        }
        boolean subdomainsOnly = text.startsWith("*.");
        String name = subdomainsOnly ? text.substring(2) : text.startsWith(".") ? text.substring(1) : text;
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        return isName(name) ? new Domain(name, !subdomainsOnly) : null;
    }

    /** An address, or a block of them written as {@code address/bits}. */
    private static @Nullable Hosts address(String text) {
        int slash = text.indexOf('/');
        IpAddress address = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            return null;
        }
        int bits = slash < 0 ? address.bits() : DecimalNumber.parse(text, slash + 1, text.length(), address.bits());
        return bits < 0 ? null : new Network(address, bits);
    }

    /** What stands in the way of being a name is a wrong address, or a wildcard in a place that has no meaning. */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '/' || c == ':' || c == '@' || c == '[' || c == ']') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
