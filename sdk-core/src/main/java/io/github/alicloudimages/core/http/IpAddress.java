package io.github.alicloudimages.core.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** An address that is written as such in the place of a host name. Nothing here asks a name server. Immutable. */
final class IpAddress {

    private final InetAddress address;

    private IpAddress(InetAddress address) {
        this.address = address;
    }

    /**
     * Reads four decimal numbers, or an IPv6 address in any of its spellings, with or without brackets.
     *
     * @return {@code null} if the text is something else, such as a host name
     */
    static @Nullable IpAddress parse(String text) {
        try {
            if (text.indexOf(':') < 0) {
                byte[] four = fourNumbers(text);
                return four == null ? null : new IpAddress(InetAddress.getByAddress(four));
            }
            if (text.indexOf('%') >= 0) {
                return null; // a network interface by its name, which would be looked up
            }
            // In brackets it is either an address or an error, never a name to resolve.
            return new IpAddress(InetAddress.getByName(text.startsWith("[") ? text : '[' + text + ']'));
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }

    private static byte @Nullable [] fourNumbers(String text) {
        byte[] numbers = new byte[4];
        int at = 0;
        for (int i = 0; i < 4; i++) {
            int end = i == 3 ? text.length() : text.indexOf('.', at);
            int number = end < 0 ? -1 : DecimalNumber.parse(text, at, end, 255);
            if (number < 0) {
                return null;
            }
            numbers[i] = (byte) number;
            at = end + 1;
        }
        return numbers;
    }

    boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    /** How many bits there are: 32 or 128. */
    int bits() {
        return address.getAddress().length * 8;
    }

    /** Whether both are of one family and the first bits are the same. */
    boolean sharesPrefix(IpAddress other, int bits) {
        byte[] mine = address.getAddress();
        byte[] others = other.address.getAddress();
        if (mine.length != others.length) {
            return false;
        }
        for (int i = 0; i < mine.length && i * 8 < bits; i++) {
            int unused = Math.max(0, (i + 1) * 8 - bits);
            if ((mine[i] & 0xff) >> unused != (others[i] & 0xff) >> unused) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IpAddress that && address.equals(that.address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return address.getHostAddress();
    }
}
