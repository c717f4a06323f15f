package io.github.alicloudimages.testkit;

import io.github.alicloudimages.core.time.internal.DurationText;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.testkit.internal.eci.EciModels;
import io.github.alicloudimages.testkit.internal.eci.EciService;
import io.github.alicloudimages.testkit.internal.eci.ImageCacheView;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * The inside of ECI in a {@link FakeAlibabaCloud}.
 *
 * <p>Resources move by the resource clock. An image cache is {@code Preparing} for the first quarter of the build
 * time, then {@code Creating}, then {@code Ready}; an update takes the build time as well, as {@code Updating}. With
 * {@code Flash} it can be used, and is {@code Ready}, after half of the time already, from a local snapshot that goes
 * when the regular one is complete; its progress is that of the regular one. A
 * commit task is {@code Running} for the commit time and gets through its three phases in equal parts of it. The times
 * that hold when a piece of work begins are the ones that count for it. A cache goes by itself at the end of its
 * retention, and one that failed after a day.
 *
 * <p>Safe for use by several threads.
 */
public final class FakeEci {

    private final EciService service;

    FakeEci(EciService service) {
        this.service = service;
    }

    /**
     * How long building or updating an image cache takes from now on.
     *
     * @param time 100 milliseconds by default; zero for at once
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public FakeEci buildTime(Duration time) {
        service.buildTime(notNegative(time));
        return this;
    }

    /**
     * How many image caches each region may have; as many as you like by default. With no room for one more, a creation
     * removes the oldest {@code Ready} cache whose elimination strategy is {@code LRU}, and ends in
     * {@code QuotaExceeded} if there is none.
     *
     * @param caches how many in each region; zero for none
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public FakeEci imageCacheQuota(int caches) {
        if (caches < 0) {
            throw new IllegalArgumentException("There cannot be a quota of " + caches);
        }
        service.imageCacheQuota(caches);
        return this;
    }

    /**
     * How long the service is busy with a creation or an update that it has accepted; zero by default. Until then an
     * update of the same image cache, or a creation of another one with its name in its region, ends in
     * {@code OperationConflict}. A repetition with the same client token does not.
     *
     * <p>The API reference says no more of that code than that an earlier request stands in the way; what stands in whose
     * way is this fake's reading.
     *
     * @param time zero by default
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public FakeEci settlingTime(Duration time) {
        service.settlingTime(notNegative(time));
        return this;
    }

    /**
     * How long committing a container takes from now on.
     *
     * @param time 100 milliseconds by default; zero for at once
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public FakeEci commitTime(Duration time) {
        service.commitTime(notNegative(time));
        return this;
    }

    /**
     * Lets the next creation or update of an image cache that is begun end in {@code Failed} or {@code UpdateFailed},
     * at the end of its build time. A warning among the events of the cache carries the reason, both as reason and in
     * its message. Called again, it lets the one after that fail too.
     *
     * @param reason what the warning says
     * @return this
     */
    public FakeEci failNextBuild(String reason) {
        service.failNextBuild(Objects.requireNonNull(reason, "reason"));
        return this;
    }

    /**
     * Lets the next commit task that is begun end in {@code Failed}, in its last phase, with this status message.
     * Called again, it lets the one after that fail too.
     *
     * @param message what the task says
     * @return this
     */
    public FakeEci failNextCommit(String message) {
        service.failNextCommit(Objects.requireNonNull(message, "message"));
        return this;
    }

    /** {@return all image caches of all regions as they are at this moment, oldest first} */
    public List<ImageCache> imageCaches() {
        return service.imageCaches().stream().map(EciModels::imageCache).toList();
    }

    /**
     * One image cache as it is at this moment.
     *
     * @param imageCacheId such as an answer of {@code CreateImageCache} holds
     * @return a copy that does not change
     * @throws NoSuchElementException if there is none with this id
     */
    public ImageCache imageCache(String imageCacheId) {
        ImageCacheView cache = service.imageCache(imageCacheId);
        if (cache == null) {
            throw new NoSuchElementException("There is no image cache " + imageCacheId);
        }
        return EciModels.imageCache(cache);
    }

    /** {@return all commit tasks of all regions as they are at this moment, oldest first} */
    public List<CommitTask> commitTasks() {
        return service.commitTasks().stream().map(EciModels::commitTask).toList();
    }

    private static Duration notNegative(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("A piece of work cannot take " + DurationText.of(time));
        }
        return time;
    }
}
