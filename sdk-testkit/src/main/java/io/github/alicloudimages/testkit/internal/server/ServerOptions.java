package io.github.alicloudimages.testkit.internal.server;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the command line says. */
public final class ServerOptions {

    public static final String USAGE = """
            Serves a fake of Alibaba Cloud ECI (2018-08-08) and E-HPC Instant (2023-07-01) on 127.0.0.1 until it is
            stopped. It keeps everything in memory. Options:

              --port N               port to listen on; 0 takes a free one; default 8080
              --access-key-id ID     key that requests are signed with; default FakeAccessKeyId
              --access-key-secret S  its secret; default FakeAccessKeySecret
              --build-time T         how long an image cache is built and a container committed: a number with
                                     ms, s, m or h; default 10s
              --accept-unsigned      let requests in that carry no signature, for curl; the cloud does not do that
              --help                 print this and end""";

    private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
    private static final int LAST_PORT = 65535;

    private int port = 8080;
    private @Nullable String accessKeyId;
    private @Nullable String accessKeySecret;
    private Duration buildTime = Duration.ofSeconds(10);
    private boolean acceptUnsigned;
    private boolean help;

    private ServerOptions() {}

    /**
     * Reads a command line. A value follows its option as the next argument or after an equals sign.
     *
     * @throws IllegalArgumentException if it cannot be understood; the message says why, and shows no secret
     */
    public static ServerOptions of(List<String> arguments) {
        ServerOptions options = new ServerOptions();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            options.read(rest.next(), rest);
        }
        return options;
    }

    public int port() {
        return port;
    }

    public @Nullable String accessKeyId() {
        return accessKeyId;
    }

    public @Nullable String accessKeySecret() {
        return accessKeySecret;
    }

    public Duration buildTime() {
        return buildTime;
    }

    public boolean acceptUnsigned() {
        return acceptUnsigned;
    }

    public boolean help() {
        return help;
    }

    private void read(String argument, Iterator<String> rest) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        String inside = equals < 0 ? null : argument.substring(equals + 1);
        switch (name) {
            case "--port" -> port = port(value(name, inside, rest));
            case "--access-key-id" -> accessKeyId = value(name, inside, rest);
            case "--access-key-secret" -> accessKeySecret = value(name, inside, rest);
            case "--build-time" -> buildTime = time(value(name, inside, rest));
            case "--accept-unsigned" -> acceptUnsigned = flag(name, inside);
            case "--help", "-h" -> help = flag(name, inside);
            default -> throw new IllegalArgumentException("There is no option " + name + ".");
        }
    }

    private static String value(String name, @Nullable String inside, Iterator<String> rest) {
        String value = inside != null ? inside : rest.hasNext() ? rest.next() : "";
        if (value.isBlank() || (inside == null && value.startsWith("--"))) {
            throw new IllegalArgumentException(name + " needs a value.");
        }
        return value;
    }

    private static boolean flag(String name, @Nullable String inside) {
        if (inside != null) {
            throw new IllegalArgumentException(name + " takes no value.");
        }
        return true;
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > LAST_PORT) {
            throw new IllegalArgumentException(
                    "--port has to be a number from 0 to " + LAST_PORT + ", not " + value + ".");
        }
        return Integer.parseInt(value);
    }

    private static Duration time(String value) {
        Matcher time = TIME.matcher(value);
        if (!time.matches()) {
            throw new IllegalArgumentException(
                    "--build-time has to be a number with ms, s, m or h, such as 20s, not " + value + ".");
        }
        long number = Long.parseLong(time.group(1));
        return switch (time.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
