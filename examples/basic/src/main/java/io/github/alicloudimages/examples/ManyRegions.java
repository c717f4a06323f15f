package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EnsuredImageCache;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the same image cache in several regions, some of them at once. What fails in one stops no other, and the
 * summary says what failed where. May be run again and again: it only does what is still missing.
 */
public final class ManyRegions {

    private static final int AT_ONCE = 3;

    private final Cloud cloud;
    private final PrintStream out;

    /** What became of one region: a cache or a failure. */
    private record Outcome(
            Place place,
            Duration time,
            @Nullable EnsuredImageCache ensured,
            @Nullable Throwable failure) {

        String result() {
            if (failure == null) {
                return String.valueOf(ensured);
            }
            String code = failure instanceof ServiceException answer ? answer.errorCode() : null;
            return "failed: " + (code == null ? failure.getClass().getSimpleName() : code);
        }
    }

    private ManyRegions(Cloud cloud, PrintStream out) {
        this.cloud = cloud;
        this.out = out;
    }

    public static void main(String[] args) {
        Launcher.changing(
                args,
                "prepare an image cache (an instance, a disk and snapshots that cost money) in each of these regions",
                ManyRegions::watched,
                Setting.PLACES,
                Setting.NAME,
                Setting.REPOSITORY,
                Setting.TAG);
    }

    /** The fake takes its time then, so that there is something to see. */
    private static void watched(Cloud cloud, PrintStream out) {
        if (cloud instanceof FakeCloud fake) {
            fake.fake().eci().buildTime(Duration.ofSeconds(5));
        }
        run(cloud, out);
    }

    static void run(Cloud cloud, PrintStream out) {
        if (cloud instanceof FakeCloud fake) {
            fake.refuse("CreateImageCache", "cn-chengdu", 403, "ImageCacheNotSupport", "not in this region");
        }
        new ManyRegions(cloud, out).run();
    }

    private void run() {
        List<Place> places = Place.listed(cloud.get(Setting.PLACES));
        out.printf(
                "Image cache %s in %d regions, %d at once, on %s%n%n",
                cloud.get(Setting.NAME), places.size(), AT_ONCE, cloud.description());
        List<Outcome> outcomes = prepared(places);
        summary(outcomes);
        long failed =
                outcomes.stream().filter(outcome -> outcome.failure() != null).count();
        if (failed > 0) {
            out.println();
            throw new Stopped(failed + " of " + places.size() + " regions failed. Run it again to go on there.");
        }
    }

    private List<Outcome> prepared(List<Place> places) {
        AtMost atMost = new AtMost(AT_ONCE);
        List<CompletableFuture<Outcome>> running = new ArrayList<>();
        try (Screen screen = Screen.on(out)) {
            for (Place place : places) {
                running.add(atMost.run(() -> prepared(place, screen)));
            }
            return running.stream().map(CompletableFuture::join).toList();
        }
    }

    private CompletableFuture<Outcome> prepared(Place place, Screen screen) {
        EciAsyncClient eci = cloud.eciAsync();
        long begin = System.nanoTime();
        Screen.Line line = screen.line(place.region());
        WaiterOptions options = WaiterOptions.builder()
                .pollInterval(cloud.pollInterval())
                .maxPollInterval(cloud.pollInterval().multipliedBy(4))
                .onProgress(line::show)
                .build();
        return eci.ensureImageCacheReady(wanted(place), options).handle((ensured, failure) -> {
            Outcome outcome = new Outcome(
                    place,
                    Duration.ofNanos(System.nanoTime() - begin),
                    ensured,
                    failure == null ? null : cause(failure));
            line.end(outcome.result());
            return outcome;
        });
    }

    private CreateImageCacheRequest wanted(Place place) {
        return CreateImageCacheRequest.builder()
                .regionId(place.region())
                .imageCacheName(cloud.get(Setting.NAME))
                .securityGroupId(place.securityGroup())
                .vSwitchId(place.vSwitch())
                .images(cloud.committedImage()) // an image that all of them can pull
                .retentionDays(7)
                .build();
    }

    private void summary(List<Outcome> outcomes) {
        out.printf("%n%-14s %8s  %s%n", "Region", "Time", "Result");
        for (Outcome outcome : outcomes) {
            out.printf("%-14s %8s  %s%n", outcome.place().region(), Report.time(outcome.time()), outcome.result());
            if (outcome.failure() != null) {
                out.printf("%-14s %8s  %s%n", "", "", outcome.failure().getMessage());
            }
        }
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof AlibabaCloudException) {
            return cause;
        }
        throw new IllegalStateException(failure); // a mistake of this program
    }
}
