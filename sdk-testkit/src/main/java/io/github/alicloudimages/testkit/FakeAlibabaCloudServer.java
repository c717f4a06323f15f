package io.github.alicloudimages.testkit;

import io.github.alicloudimages.testkit.internal.server.CallLine;
import io.github.alicloudimages.testkit.internal.server.ServerOptions;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/**
 * A {@link FakeAlibabaCloud} as a program, for those who develop against it by hand or in another language. It prints
 * where it listens, and each call in one line, and serves until the process is stopped. {@code --help} lists its
 * options.
 */
public final class FakeAlibabaCloudServer {

    private static final int CANNOT_LISTEN = 1;
    private static final int WRONG_OPTIONS = 2;

    private FakeAlibabaCloudServer() {}

    /**
     * Serves until the process ends. Ends it with status 2 if the options are wrong, and with 1 if the port cannot be
     * had.
     *
     * @param arguments {@code --help} prints which there are
     * @throws InterruptedException if the main thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        int status = serve(List.of(arguments), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int serve(List<String> arguments, PrintStream out, PrintStream err) throws InterruptedException {
        ServerOptions options;
        try {
            options = ServerOptions.of(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage() + " See --help.");
            return WRONG_OPTIONS;
        }
        if (options.help()) {
            out.println(ServerOptions.USAGE);
            return 0;
        }
        FakeAlibabaCloud cloud;
        try {
            cloud = start(options, out);
        } catch (RuntimeException failure) {
            err.println("Cannot listen on 127.0.0.1:" + options.port() + ": "
                    + rootOf(failure).getMessage());
            return CANNOT_LISTEN;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            cloud.close();
            out.println("Stopped.");
        }));
        greet(cloud, options, out);
        new CountDownLatch(1).await();
        return 0;
    }

    private static FakeAlibabaCloud start(ServerOptions options, PrintStream out) {
        FakeAlibabaCloud cloud = FakeAlibabaCloud.builder()
                .port(options.port())
                .accessKey(
                        Objects.requireNonNullElse(options.accessKeyId(), FakeAlibabaCloud.DEFAULT_KEY_ID),
                        Objects.requireNonNullElse(options.accessKeySecret(), FakeAlibabaCloud.DEFAULT_KEY_SECRET))
                .acceptUnsigned(options.acceptUnsigned())
                .onCall(call -> out.println(CallLine.of(call)))
                .start();
        cloud.eci().buildTime(options.buildTime()).commitTime(options.buildTime());
        return cloud;
    }

    /** A secret that was given is not shown: it might be a real one. */
    private static void greet(FakeAlibabaCloud cloud, ServerOptions options, PrintStream out) {
        String secret = options.accessKeySecret() == null ? cloud.accessKeySecret() : "(as given)";
        out.println("ECI (2018-08-08) and E-HPC Instant (2023-07-01), faked at " + cloud.endpoint());
        out.println("  access key id      " + cloud.accessKeyId());
        out.println("  access key secret  " + secret);
        out.println("  SDK for Java       EciClient.builder().region(\"cn-hangzhou\").endpoint(URI.create(\""
                + cloud.endpoint() + "\")), with that key");
        out.println("  curl               "
                + (options.acceptUnsigned()
                        ? "curl '" + cloud.endpoint()
                                + "/?Action=DescribeImageCaches&Version=2018-08-08&RegionId=cn-hangzhou'"
                        : "has to sign, unless the fake is started with --accept-unsigned"));
        out.println("Ctrl-C stops it. Calls:");
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootOf(cause);
    }
}
