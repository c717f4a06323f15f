package io.github.alicloudimages.core.polling;

import io.github.alicloudimages.core.polling.internal.BatchSubscription;
import io.github.alicloudimages.core.polling.internal.PageWalk;
import io.github.alicloudimages.core.polling.internal.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;

/**
 * The pages of an operation as a publisher. Lazy: a page is asked for when a subscriber has asked for more than there is,
 * and asked for anew for every subscriber. A subscriber's {@code onError} is given what the operation fails with, or
 * {@link PaginationException} if the pages lead in a circle; signals come on the client's executor. Immutable and
 * thread-safe.
 *
 * @param <P> the page: the operation's answer
 * @param <T> an item of it
 */
public final class AsyncPaginator<P, T> implements Flow.Publisher<P> {

    private final Flow.Publisher<P> pages;
    private final Flow.Publisher<T> items;

    private AsyncPaginator(Flow.Publisher<P> pages, Flow.Publisher<T> items) {
        this.pages = pages;
        this.items = items;
    }

    /**
     * For the clients.
     *
     * @param <Q> the request
     * @param <P> the page
     * @param <T> an item
     * @param first the request of the first page
     * @param pages how one page leads to the next
     * @param fetch asks for a page
     * @return the pages
     * @hidden
     */
    @SuppressWarnings("exports") // only the product modules can see the type
    public static <Q, P, T> AsyncPaginator<P, T> of(
            Q first, Pages<Q, P, T> pages, Function<Q, CompletableFuture<P>> fetch) {
        return new AsyncPaginator<>(
                subscriber -> BatchSubscription.start(subscriber, new PageWalk<>(first, pages), fetch, List::of),
                subscriber -> BatchSubscription.start(subscriber, new PageWalk<>(first, pages), fetch, pages::items));
    }

    /** Sends the pages to a subscriber. */
    @Override
    public void subscribe(Flow.Subscriber<? super P> subscriber) {
        pages.subscribe(subscriber);
    }

    /** {@return the items of all pages, in order} */
    public Flow.Publisher<T> items() {
        return items;
    }

    /**
     * The items of all pages at once.
     *
     * @return fails with what the operation fails with; cancelling it ends the walk
     */
    public CompletableFuture<List<T>> allItems() {
        Collector<T> collector = new Collector<>();
        items.subscribe(collector);
        return collector.all;
    }

    private static final class Collector<T> implements Flow.Subscriber<T> {

        private final CompletableFuture<List<T>> all = new CompletableFuture<>();
        private final List<T> collected = new ArrayList<>();

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            CompletableFuture<?> unused = all.whenComplete((list, failure) -> subscription.cancel());
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(T item) {
            collected.add(item);
        }

        @Override
        public void onError(Throwable failure) {
            all.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            all.complete(List.copyOf(collected));
        }
    }
}
