package io.github.alicloudimages.core.polling.internal;

import io.github.alicloudimages.core.pipeline.internal.FutureFailure;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends the elements of pages to one subscriber, as many as it asks for, and fetches the next page only for an element
 * that it has asked for. Signals are sent by one thread at a time, never under the lock.
 *
 * @param <Q> the request of a page
 * @param <P> the page
 * @param <E> what the subscriber gets: pages, or their items
 */
public final class BatchSubscription<Q, P, E> implements Flow.Subscription {

    private final Flow.Subscriber<? super E> subscriber;
    private final PageWalk<Q, P> walk;
    private final Function<Q, CompletableFuture<P>> fetch;
    private final Function<P, List<E>> elements;

    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<E> ready = new ArrayDeque<>();
    private long demand;
    private boolean sending = true; // until onSubscribe has returned
    private boolean over;
    private @Nullable CompletableFuture<P> fetching;
    private @Nullable Throwable failure;

    private BatchSubscription(
            Flow.Subscriber<? super E> subscriber,
            PageWalk<Q, P> walk,
            Function<Q, CompletableFuture<P>> fetch,
            Function<P, List<E>> elements) {
        this.subscriber = subscriber;
        this.walk = walk;
        this.fetch = fetch;
        this.elements = elements;
    }

    /** Subscribes. */
    public static <Q, P, E> void start(
            Flow.Subscriber<? super E> subscriber,
            PageWalk<Q, P> walk,
            Function<Q, CompletableFuture<P>> fetch,
            Function<P, List<E>> elements) {
        Objects.requireNonNull(subscriber, "subscriber");
        BatchSubscription<Q, P, E> subscription = new BatchSubscription<>(subscriber, walk, fetch, elements);
        subscriber.onSubscribe(subscription);
        subscription.sent(); // what was asked for meanwhile is sent from here on, not at the same time
        subscription.send();
    }

    @Override
    public void request(long count) {
        lock.lock();
        try {
            if (count <= 0) {
                failure = new IllegalArgumentException("request(" + count + "): at least 1 must be asked for");
                ready.clear();
            } else {
                demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
            }
        } finally {
            lock.unlock();
        }
        send();
    }

    @Override
    public void cancel() {
        CompletableFuture<P> underWay;
        lock.lock();
        try {
            over = true;
            ready.clear();
            underWay = fetching;
        } finally {
            lock.unlock();
        }
        if (underWay != null) {
            boolean unused = underWay.cancel(true);
        }
    }

    /** Sends what can be sent. A call while another thread is at it leaves the work to that one. */
    private void send() {
        while (true) {
            Runnable signal = next();
            if (signal == null) {
                return;
            }
            try {
                signal.run();
            } catch (RuntimeException | Error brokenSubscriber) {
                cancel();
                throw brokenSubscriber;
            } finally {
                sent();
            }
        }
    }

    private void sent() {
        lock.lock();
        try {
            sending = false;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Runnable next() {
        lock.lock();
        try {
            if (over || sending) {
                return null;
            }
            Runnable signal = signal();
            sending = signal != null;
            return signal;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Runnable signal() {
        if (failure != null && ready.isEmpty()) {
            over = true;
            Throwable thrown = failure;
            return () -> subscriber.onError(thrown);
        }
        if (ready.isEmpty() && fetching == null && walk.next() == null) {
            over = true;
            return subscriber::onComplete;
        }
        if (demand == 0) {
            return null;
        }
        E element = ready.poll();
        if (element != null) {
            demand--;
            return () -> subscriber.onNext(element);
        }
        return fetching == null ? this::fetch : null;
    }

    private void fetch() {
        Q request = Objects.requireNonNull(walk.next());
        CompletableFuture<P> page = fetch.apply(request);
        boolean tooLate;
        lock.lock();
        try {
            fetching = page;
            tooLate = over;
        } finally {
            lock.unlock();
        }
        if (tooLate) {
            boolean unused = page.cancel(true);
        }
        CompletableFuture<?> unused = page.whenComplete((arrived, thrown) -> arrived(request, arrived, thrown));
    }

    private void arrived(Q request, @Nullable P page, @Nullable Throwable thrown) {
        lock.lock();
        try {
            fetching = null;
            if (page == null) {
                failure = FutureFailure.causeOf(thrown);
            } else {
                ready.addAll(elements.apply(page));
                walk.arrived(request, page);
            }
        } catch (RuntimeException circle) {
            failure = circle;
        } finally {
            lock.unlock();
        }
        send();
    }
}
