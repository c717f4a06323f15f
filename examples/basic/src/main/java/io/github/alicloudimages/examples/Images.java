package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.error.ResourceNotFoundException;
import io.github.alicloudimages.core.polling.WaiterFailedException;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.polling.WaiterTimeoutException;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Image caches by hand and in scripts: a command line program with subcommands. */
@Command(
        name = "images",
        description = {
            "Image caches of Elastic Container Instance.",
            "Without --live or --endpoint it works on an embedded fake, which is empty and ends with the command."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it went well",
            "1:refused, failed, or not agreed to",
            "2:the command line is wrong",
            "3:no credentials were found",
            "4:there is no such image cache",
            "5:no result in time; it may still come"
        })
public final class Images {

    private final BooleanSupplier consent;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--live", scope = ScopeType.INHERIT, description = "Call the real cloud; ask before a change.")
    private boolean live;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "Call this instead, such as a fake that is served on a port.")
    private @Nullable URI endpoint;

    @Option(names = "--region", scope = ScopeType.INHERIT, description = "Region; needed with --live.")
    private @Nullable String region;

    @Option(names = "--yes", scope = ScopeType.INHERIT, description = "Do not ask before a change.")
    private boolean yes;

    private Images(BooleanSupplier consent) {
        this.consent = consent;
    }

    public static void main(String[] arguments) {
        int status = run(
                List.of(arguments),
                new PrintWriter(System.out, true, Charset.defaultCharset()),
                new PrintWriter(System.err, true, Charset.defaultCharset()),
                new Consent(System.in, System.err));
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Gives the exit code. Results go to {@code out}, all else to {@code err}. */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err, BooleanSupplier consent) {
        return new CommandLine(new Images(consent))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.println(failure.getMessage());
                    return exitCodeOf(failure);
                })
                .execute(arguments.toArray(String[]::new));
    }

    private static int exitCodeOf(Exception failure) {
        if (failure instanceof CredentialsException) {
            return ExitCode.NO_CREDENTIALS;
        }
        if (failure instanceof ConfigurationException || failure instanceof IllegalArgumentException) {
            return ExitCode.WRONG_USAGE;
        }
        if (failure instanceof ResourceNotFoundException missing && !"CreateImageCache".equals(missing.operation())) {
            return ExitCode.NOT_FOUND; // of a new one it would be, say, the security group that is missing
        }
        if (failure instanceof WaiterFailedException failed && failed.lastSeen(ImageCache.class) == null) {
            return ExitCode.NOT_FOUND;
        }
        if (failure instanceof WaiterTimeoutException || failure instanceof CallTimeoutException) {
            return ExitCode.TIMED_OUT;
        }
        return ExitCode.FAILED;
    }

    @Command(description = "List image caches: id, name, status, progress and images, between tabs.")
    void list(@Option(names = "--name", description = "Only those of this name.") @Nullable String name) {
        DescribeImageCachesRequest query =
                DescribeImageCachesRequest.builder().imageCacheName(name).build();
        onCloud(eci -> {
            for (ImageCache cache : eci.describeImageCachesPaginator(query).items()) {
                show(cache);
            }
        });
    }

    @Command(description = "Start building an image cache, and print its id.")
    void create(
            @Option(names = "--name", required = true, description = "Name of the image cache.") String name,
            @Option(names = "--security-group-id", required = true, paramLabel = "ID") String securityGroup,
            @Option(names = "--vswitch-id", required = true, paramLabel = "ID") String vSwitch,
            @Parameters(arity = "1..*", paramLabel = "IMAGE") List<String> images) {
        agree("build an image cache of " + images + ", which costs money");
        onCloud(eci -> out().println(eci.createImageCache(CreateImageCacheRequest.builder()
                        .imageCacheName(name)
                        .securityGroupId(securityGroup)
                        .vSwitchId(vSwitch)
                        .images(images)
                        .build())
                .imageCacheId()));
    }

    @Command(name = "wait", description = "Wait until an image cache is ready, and show it.")
    void await(
            @Parameters(paramLabel = "ID") String id,
            @Option(
                            names = "--timeout",
                            defaultValue = "PT1H",
                            description = "How long, as in PT30M; an hour by default.")
                    Duration timeout) {
        WaiterOptions options = WaiterOptions.builder()
                .timeout(timeout)
                .onProgress(progress -> err().println(progress))
                .build();
        onCloud(eci -> show(eci.waiter().untilImageCacheReady(id, options)));
    }

    @Command(description = "Delete an image cache.")
    void delete(@Parameters(paramLabel = "ID") String id) {
        agree("delete the image cache " + id);
        onCloud(eci -> eci.deleteImageCache(request -> request.imageCacheId(id)));
    }

    private void show(ImageCache cache) {
        out().println(String.join(
                "\t",
                String.valueOf(cache.imageCacheId()),
                String.valueOf(cache.imageCacheName()),
                String.valueOf(cache.status()),
                String.valueOf(cache.progress()),
                String.join(",", cache.images())));
    }

    private void agree(String plan) {
        if (!isFake() && !yes) {
            err().println("This is the real cloud, " + regionOrDefault() + ". About to " + plan + ".");
            if (!consent.getAsBoolean()) {
                throw new Stopped("Nothing was done.");
            }
        }
    }

    /** The embedded one, or one that is served on a port of this machine, unless it is said to be the real cloud. */
    private boolean isFake() {
        return !live && (endpoint == null || isOnThisMachine(endpoint.getHost()));
    }

    private static boolean isOnThisMachine(@Nullable String host) {
        return host != null && (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]"));
    }

    private void onCloud(Consumer<EciClient> work) {
        if (!live && endpoint == null) {
            try (FakeAlibabaCloud fake = FakeAlibabaCloud.start();
                    EciClient eci = EciClient.builder()
                            .region(regionOrDefault())
                            .endpoint(fake.endpoint())
                            .credentialsProvider(
                                    StaticCredentialsProvider.of(fake.accessKeyId(), fake.accessKeySecret()))
                            .build()) {
                work.accept(eci);
            }
            return;
        }
        try (EciClient eci =
                EciClient.builder().region(regionOrDefault()).endpoint(endpoint).build()) {
            work.accept(eci);
        }
    }

    private String regionOrDefault() {
        if (region != null) {
            return region;
        }
        if (live) {
            throw new ParameterException(commandLine(), "--live needs --region.");
        }
        return "cn-hangzhou";
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("Not called as a command");
        }
        return spec.commandLine();
    }

    private PrintWriter out() {
        return commandLine().getOut();
    }

    private PrintWriter err() {
        return commandLine().getErr();
    }
}
