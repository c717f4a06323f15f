package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.CommonErrorCode;
import io.github.alicloudimages.core.error.ConflictException;
import io.github.alicloudimages.core.error.IncorrectStateException;
import io.github.alicloudimages.core.error.NoChangeException;
import io.github.alicloudimages.core.error.ResourceNotFoundException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.polling.WaiterFailedException;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.polling.WaiterTimeoutException;
import io.github.alicloudimages.core.polling.internal.PageWalk;
import io.github.alicloudimages.core.polling.internal.PassingFaults;
import io.github.alicloudimages.core.polling.internal.Patience;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.time.internal.DurationText;
import io.github.alicloudimages.core.time.internal.Timing;
import io.github.alicloudimages.eci.EnsuredImageCache.Action;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.CreateImageCacheResponse;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesResponse;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import io.github.alicloudimages.eci.model.UpdateImageCacheRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way to an image cache that is as wanted: it looks for it by name, creates or changes it, and looks again whenever
 * something else has come in between. Both drivers follow it. Used by one call, by one thread at a time.
 */
final class EnsureState {

    /** How often it is looked for by name. */
    private static final int LOOKS_AT_MOST = 30;

    /**
     * How long what was done may stay invisible: a cache that was created until it counts as an earlier one, deleted
     * since, and a change until what is seen counts as its result.
     */
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(30);

    private final ImageCacheWish wish;
    private final WaiterOptions options;
    private final boolean untilReady;
    private final Duration callTimeout;
    private final Patience patience;
    private final Set<String> failedBefore = new HashSet<>();

    private int looks;
    private int generation;
    private int faultsInARow;
    private Action action = Action.UNCHANGED;
    private @Nullable Duration mismatchedSince;
    private @Nullable ImageCache lastSeen;
    private @Nullable AlibabaCloudException lastRefusal;

    EnsureState(ImageCacheWish wish, WaiterOptions options, boolean untilReady, Timing timing, Duration callTimeout) {
        this.wish = wish;
        this.options = options;
        this.untilReady = untilReady;
        this.callTimeout = callTimeout;
        this.patience = new Patience(options, timing);
    }

    /** For messages. */
    String what() {
        return "image cache \"" + wish.wanted().imageCacheName() + '"';
    }

    /** Looks for caches of the name; what is decided after it was seen goes by nothing older. */
    EnsureStep look() {
        if (looks >= LOOKS_AT_MOST) {
            return new EnsureStep.Failed(gaveUp());
        }
        looks++;
        return page(new PageWalk<>(wish.find(), EciPages.DESCRIBE_IMAGE_CACHES), new ArrayList<>());
    }

    private EnsureStep page(
            PageWalk<DescribeImageCachesRequest, DescribeImageCachesResponse> walk, List<ImageCache> found) {
        DescribeImageCachesRequest request = walk.next();
        if (request == null) {
            return choose(new NamesakeCaches(wish, found));
        }
        return ask(
                DescribeImageCachesRequest.OPERATION,
                request,
                page -> {
                    walk.arrived(request, page);
                    found.addAll(page.imageCaches());
                    return page(walk, found);
                },
                this::again);
    }

    private EnsureStep choose(NamesakeCaches caches) {
        failedBefore.addAll(caches.failedIds());
        ImageCache best = caches.best();
        return best == null ? create() : settle(best);
    }

    private EnsureStep settle(ImageCache cache) {
        lastSeen = cache;
        boolean met = wish.isMetBy(cache);
        if (NamesakeCaches.isChangeable(cache)) {
            return met && NamesakeCaches.isReady(cache) ? reached(cache) : update(cache);
        }
        return met ? reached(cache) : awaitSettled(idOf(cache));
    }

    /** Somebody builds or changes it, but not to what is wanted here: it can be changed when that is done. */
    private EnsureStep awaitSettled(String id) {
        return await(
                ImageCacheGoal.settled(id),
                patience.timeLeft(),
                options,
                settled -> look(),
                ended -> ended instanceof WaiterFailedException ? look() : new EnsureStep.Failed(ended));
    }

    private EnsureStep create() {
        return ask(CreateImageCacheRequest.OPERATION, wish.create(generation), this::created, this::notCreated);
    }

    /** The token may be a repeated one: then this is the first one's cache, whatever became of it. */
    private EnsureStep created(CreateImageCacheResponse answer) {
        action = Action.CREATED;
        mismatchedSince = null;
        String id = answer.imageCacheId();
        if (id == null) {
            return lookLater();
        }
        return await(
                ImageCacheGoal.visible(id),
                VISIBLE_WITHIN,
                options.toBuilder().onProgress(null).build(),
                this::seenAfterCreation,
                this::unseenAfterCreation);
    }

    private EnsureStep seenAfterCreation(ImageCache cache) {
        lastSeen = cache;
        if (!wish.names(cache)) {
            return nextGeneration();
        }
        if (NamesakeCaches.isFailed(cache)) {
            // One that failed just now fails for a reason: it is not built again and again.
            return failedBefore.contains(idOf(cache)) ? nextGeneration() : reached(cache);
        }
        return settle(cache);
    }

    private EnsureStep unseenAfterCreation(AlibabaCloudException ended) {
        if (!(ended instanceof WaiterTimeoutException) && !(ended instanceof WaiterFailedException)) {
            return new EnsureStep.Failed(ended);
        }
        // Looks that failed have not shown that it is not there.
        return ended.getCause() == null ? nextGeneration() : look();
    }

    private EnsureStep nextGeneration() {
        generation++;
        action = Action.UNCHANGED;
        mismatchedSince = null;
        return look();
    }

    private EnsureStep notCreated(AlibabaCloudException refusal) {
        if (refusal.outcomeUnknown()) {
            action = Action.CREATED;
        }
        return isMismatch(refusal) ? mismatched(refusal) : again(refusal);
    }

    /**
     * The token is known with other parameters that it does not stand for, such as another vSwitch. The cache that they
     * made may show in a while; if it does not, it was deleted.
     */
    private EnsureStep mismatched(AlibabaCloudException refusal) {
        lastRefusal = refusal;
        Duration now = patience.elapsed();
        if (mismatchedSince == null) {
            mismatchedSince = now;
        }
        return now.minus(mismatchedSince).compareTo(VISIBLE_WITHIN) < 0 ? lookLater() : nextGeneration();
    }

    private EnsureStep update(ImageCache cache) {
        String id = idOf(cache);
        boolean pull = wish.needsPull(cache) || !NamesakeCaches.isReady(cache);
        return ask(
                UpdateImageCacheRequest.OPERATION,
                wish.update(id, pull),
                answer -> {
                    action = Action.UPDATED;
                    return show(id, patience.elapsed().plus(VISIBLE_WITHIN));
                },
                refusal -> notUpdated(id, refusal));
    }

    private EnsureStep notUpdated(String id, AlibabaCloudException refusal) {
        if (refusal.outcomeUnknown()) {
            action = Action.UPDATED;
        }
        return refusal instanceof NoChangeException ? show(id, Duration.ZERO) : again(refusal);
    }

    /**
     * Looks at the one cache, for the caller.
     *
     * @param lagsUntil until when an answer may still show what was before a change
     */
    private EnsureStep show(String id, Duration lagsUntil) {
        return ask(
                DescribeImageCachesRequest.OPERATION,
                DescribeImageCachesRequest.builder()
                        .regionId(wish.regionId())
                        .imageCacheId(id)
                        .build(),
                answer -> {
                    ImageCache cache = EciPolls.find(answer, id);
                    if (cache == null) {
                        return lookLater();
                    }
                    boolean changed = !NamesakeCaches.isChangeable(cache)
                            || (NamesakeCaches.isReady(cache) && wish.isMetBy(cache));
                    return changed || patience.elapsed().compareTo(lagsUntil) >= 0
                            ? reached(cache)
                            : later(() -> show(id, lagsUntil));
                },
                this::again);
    }

    private EnsureStep reached(ImageCache cache) {
        lastSeen = cache;
        if (!untilReady || NamesakeCaches.isReady(cache)) {
            return done(cache);
        }
        return await(ImageCacheGoal.ready(idOf(cache)), patience.timeLeft(), options, this::done, this::notReady);
    }

    /** A build that fails is not repeated; a cache that is gone is made again. */
    private EnsureStep notReady(AlibabaCloudException ended) {
        if (ended instanceof WaiterFailedException failed) {
            ImageCache last = failed.lastSeen(ImageCache.class);
            boolean gone = last == null
                    || !(NamesakeCaches.isFailed(last) || ImageCacheStatus.UPDATE_FAILED.equals(last.status()));
            return gone ? look() : new EnsureStep.Failed(ended);
        }
        return new EnsureStep.Failed(ended);
    }

    private EnsureStep done(ImageCache cache) {
        return new EnsureStep.Done(new EnsuredImageCache(action, cache));
    }

    /** After what passes, or what somebody else has brought about, it is looked again; anything else ends it. */
    private EnsureStep again(AlibabaCloudException refusal) {
        lastRefusal = refusal;
        if (refusal instanceof ThrottlingException) {
            patience.slowDown();
            return lookLater();
        }
        if (PassingFaults.include(refusal)) {
            faultsInARow++;
            return faultsInARow < PassingFaults.IN_A_ROW_AT_MOST ? lookLater() : new EnsureStep.Failed(refusal);
        }
        boolean overtaken = refusal instanceof ConflictException
                || refusal instanceof IncorrectStateException
                || refusal instanceof ResourceNotFoundException;
        return overtaken ? lookLater() : new EnsureStep.Failed(refusal);
    }

    private EnsureStep lookLater() {
        return later(this::look);
    }

    private EnsureStep later(Supplier<EnsureStep> next) {
        return patience.isOver() ? new EnsureStep.Failed(timedOut()) : new EnsureStep.Pause(patience.pause(), next);
    }

    private <I extends ServiceRequest, O extends ServiceResponse> EnsureStep ask(
            Operation<I, O> operation,
            I request,
            Function<O, EnsureStep> answered,
            Function<AlibabaCloudException, EnsureStep> refused) {
        if (patience.isOver()) {
            return new EnsureStep.Failed(timedOut());
        }
        return new EnsureStep.Ask<>(
                operation,
                request,
                patience.callOptions(callTimeout),
                answer -> {
                    faultsInARow = 0;
                    return answered.apply(answer);
                },
                refused);
    }

    private EnsureStep await(
            ImageCacheGoal goal,
            Duration atMost,
            WaiterOptions like,
            Function<ImageCache, EnsureStep> reached,
            Function<AlibabaCloudException, EnsureStep> ended) {
        if (patience.isOver()) {
            return new EnsureStep.Failed(timedOut());
        }
        Duration left = patience.timeLeft();
        WaiterOptions waiting = like.toBuilder()
                .regionId(wish.regionId())
                .timeout(atMost.compareTo(left) < 0 ? atMost : left)
                .build();
        return new EnsureStep.Await(goal, waiting, reached, ended);
    }

    private static boolean isMismatch(AlibabaCloudException refusal) {
        return refusal instanceof ServiceException answer
                && CommonErrorCode.IDEMPOTENT_PARAMETER_MISMATCH.equals(answer.errorCode());
    }

    private static String idOf(ImageCache cache) {
        return String.valueOf(cache.imageCacheId());
    }

    private WaiterTimeoutException timedOut() {
        return new WaiterTimeoutException(
                "Tried for " + DurationText.of(options.timeout()) + " to bring about " + what() + "; it was looked for "
                        + looks + " times. Nothing was undone: ensureImageCache(...) with the same request goes on.",
                lastRefusal,
                lastSeen,
                looks,
                patience.elapsed());
    }

    private WaiterFailedException gaveUp() {
        return new WaiterFailedException(
                "Looked " + looks + " times for " + what() + ", and each time something came in between. Nothing was"
                        + " undone.",
                lastRefusal,
                lastSeen,
                looks,
                patience.elapsed());
    }
}
