package io.github.alicloudimages.testkit.internal.eci;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Course;
import io.github.alicloudimages.testkit.internal.api.Failures;
import io.github.alicloudimages.testkit.internal.api.Identifiers;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.api.Page;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The image caches and the four operations on them. Guarded by the lock of {@link EciService}. */
final class ImageCaches {

    static final Duration DEFAULT_BUILD_TIME = Duration.ofMillis(100);
    private static final int DEFAULT_LIMIT = 20;

    private final Clock clock;
    private final Map<String, ImageCacheEntry> caches = new LinkedHashMap<>();
    private final Failures failures = new Failures();
    private final ImageCacheQuota quota = new ImageCacheQuota();
    private Duration buildTime = DEFAULT_BUILD_TIME;
    private Duration settlingTime = Duration.ZERO;
    private long created;

    ImageCaches(Clock clock) {
        this.clock = clock;
    }

    ObjectNode create(Parameters parameters) {
        ImageCacheRules.check(parameters);
        Instant now = clock.instant();
        String regionId = parameters.required("RegionId");
        dropExpired(now);
        checkSettled(regionId, parameters.required("ImageCacheName"), now);
        quota.makeRoom(caches.values(), regionId, now);
        ImageCacheEntry cache = new ImageCacheEntry(
                ++created,
                Identifiers.resource("imc-bp1"),
                regionId,
                Identifiers.resource("eci-bp1"),
                Identifiers.resource("s-bp1"),
                Identifiers.resource("s-bp1"),
                ImageCacheSettings.of(parameters),
                new Course(now, buildTime, failures.next()));
        caches.put(cache.id, cache);
        ObjectNode answer = Json.object();
        answer.put("ImageCacheId", cache.id);
        answer.put("ContainerGroupId", cache.containerGroupId);
        return answer;
    }

    /** Naming the images asks for a new build even if they are the same; without them something has to differ. */
    ObjectNode update(Parameters parameters) {
        ImageCacheRules.check(parameters);
        Instant now = clock.instant();
        ImageCacheEntry cache = require(parameters);
        if (cache.settling(settlingTime, now)) {
            throw conflict();
        }
        String status = cache.status(now);
        if (!status.equals("Ready") && !status.equals("UpdateFailed")) {
            throw new Refusal(
                    400,
                    "ImageCache.IncorrectStatus",
                    "The image cache " + cache.id + " is " + status + " and cannot be updated.");
        }
        ImageCacheSettings changed = cache.settings.changedBy(parameters);
        if (parameters.list("Image").isEmpty() && changed.sameAs(cache.settings)) {
            throw new Refusal(400, "NoNeedUpdate", "The update would change nothing.");
        }
        cache.settings = changed;
        cache.updates.add(new Course(now, buildTime, failures.next()));
        return Json.object();
    }

    ObjectNode delete(Parameters parameters) {
        caches.remove(require(parameters).id);
        return Json.object();
    }

    ObjectNode describe(Parameters parameters) {
        ImageCacheFilter.check(parameters);
        Limits.atLeastOne(parameters, "Limit");
        Integer limit = parameters.integer("Limit");
        Page<ImageCacheView> page = Page.of(
                new ImageCacheFilter(parameters).apply(views()),
                limit == null ? DEFAULT_LIMIT : limit,
                parameters.text("NextToken"),
                ImageCacheView::sequence);
        return EciJson.imageCaches(page);
    }

    List<ImageCacheView> views() {
        Instant now = clock.instant();
        dropExpired(now);
        return caches.values().stream()
                .map(cache -> ImageCacheView.of(cache, now))
                .toList();
    }

    @Nullable
    ImageCacheView view(String id) {
        return views().stream()
                .filter(cache -> cache.imageCacheId().equals(id))
                .findFirst()
                .orElse(null);
    }

    void buildTime(Duration time) {
        buildTime = time;
    }

    void settlingTime(Duration time) {
        settlingTime = time;
    }

    void quota(int most) {
        quota.set(most);
    }

    void failNext(String reason) {
        failures.add(reason);
    }

    void reset() {
        caches.clear();
        failures.clear();
        quota.reset();
        buildTime = DEFAULT_BUILD_TIME;
        settlingTime = Duration.ZERO;
    }

    private void dropExpired(Instant now) {
        caches.values().removeIf(cache -> cache.expired(now));
    }

    /** Whether a creation comes too soon after another one of the same name. */
    private void checkSettled(String regionId, String name, Instant now) {
        boolean conflicts = caches.values().stream()
                .anyMatch(cache -> cache.regionId.equals(regionId)
                        && name.equals(cache.settings.text("ImageCacheName"))
                        && cache.settling(settlingTime, now));
        if (conflicts) {
            throw conflict();
        }
    }

    private static Refusal conflict() {
        return new Refusal(400, "OperationConflict", "The request conflicts with an earlier one.");
    }

    private ImageCacheEntry require(Parameters parameters) {
        Instant now = clock.instant();
        dropExpired(now);
        ImageCacheEntry cache = caches.get(parameters.required("ImageCacheId"));
        if (cache == null || !cache.regionId.equals(parameters.required("RegionId"))) {
            throw new Refusal(404, "InvalidImageCacheId.NotFound", "The image cache does not exist in the region.");
        }
        return cache;
    }
}
