package io.github.alicloudimages.core.polling.internal;

import io.github.alicloudimages.core.polling.PaginationException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk over pages: which request is next. Used by one walk, by one thread at a time. */
public final class PageWalk<Q, P> {

    private final Pages<Q, P, ?> pages;
    private final Set<Q> asked = new HashSet<>();
    private @Nullable Q next;

    public PageWalk(Q first, Pages<Q, P, ?> pages) {
        this.next = first;
        this.pages = pages;
    }

    /** The request to send, or {@code null} if the last page was seen. */
    public @Nullable Q next() {
        return next;
    }

    /**
     * A page has arrived.
     *
     * @throws PaginationException if the service leads back to a page that was asked for: it would never end
     */
    public void arrived(Q request, P page) {
        asked.add(request);
        Q following = pages.after(request, page);
        if (following != null && asked.contains(following)) {
            next = null;
            throw new PaginationException("The service names a page as the next one that was fetched before, after "
                    + asked.size() + " pages: " + following);
        }
        next = following;
    }
}
