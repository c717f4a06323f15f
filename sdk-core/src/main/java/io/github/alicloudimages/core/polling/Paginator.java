package io.github.alicloudimages.core.polling;

import io.github.alicloudimages.core.polling.internal.PageWalk;
import io.github.alicloudimages.core.polling.internal.Pages;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The pages of an operation, one after the other. Lazy: a page is asked for when an iterator comes to it, and asked for
 * anew by every iterator. Iterating throws what the operation throws, and {@link PaginationException} if the pages lead
 * in a circle. Immutable and thread-safe; an iterator or stream belongs to one thread.
 *
 * @param <P> the page: the operation's answer
 * @param <T> an item of it
 */
public final class Paginator<P, T> implements Iterable<P> {

    private final Walker<P, T> walker;

    private Paginator(Walker<P, T> walker) {
        this.walker = walker;
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
    public static <Q, P, T> Paginator<P, T> of(Q first, Pages<Q, P, T> pages, Function<Q, P> fetch) {
        return new Paginator<>(new Walker<P, T>() {
            @Override
            public Iterator<P> pages() {
                return new PageIterator<>(new PageWalk<>(first, pages), fetch);
            }

            @Override
            public Iterator<T> itemsOf(P page) {
                return pages.items(page).iterator();
            }
        });
    }

    /** The pages. */
    @Override
    public Iterator<P> iterator() {
        return walker.pages();
    }

    /** {@return the pages as a sequential stream} */
    public Stream<P> stream() {
        return sequential(iterator());
    }

    /** {@return the items of all pages, in order} */
    public Items<T> items() {
        return new Items<>(this::itemIterator);
    }

    private Iterator<T> itemIterator() {
        return new ItemIterator<>(walker);
    }

    private static <E> Stream<E> sequential(Iterator<E> elements) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * The items of all pages. Lazy as the pages are.
     *
     * @param <T> an item
     */
    public static final class Items<T> implements Iterable<T> {

        private final Iterable<T> elements;

        private Items(Iterable<T> elements) {
            this.elements = elements;
        }

        @Override
        public Iterator<T> iterator() {
            return elements.iterator();
        }

        /** {@return the items as a sequential stream} */
        public Stream<T> stream() {
            return sequential(iterator());
        }
    }

    /** Hides the type of the request. */
    private interface Walker<P, T> {

        Iterator<P> pages();

        Iterator<T> itemsOf(P page);
    }

    private static final class PageIterator<Q, P> implements Iterator<P> {

        private final PageWalk<Q, P> walk;
        private final Function<Q, P> fetch;

        PageIterator(PageWalk<Q, P> walk, Function<Q, P> fetch) {
            this.walk = walk;
            this.fetch = fetch;
        }

        @Override
        public boolean hasNext() {
            return walk.next() != null;
        }

        @Override
        public P next() {
            Q request = walk.next();
            if (request == null) {
                throw new NoSuchElementException();
            }
            P page = fetch.apply(request);
            walk.arrived(request, page);
            return page;
        }
    }

    private static final class ItemIterator<P, T> implements Iterator<T> {

        private final Walker<P, T> walker;
        private final Iterator<P> pages;
        private Iterator<T> current = Collections.emptyIterator();

        ItemIterator(Walker<P, T> walker) {
            this.walker = walker;
            this.pages = walker.pages();
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && pages.hasNext()) {
                current = walker.itemsOf(pages.next());
            }
            return current.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
