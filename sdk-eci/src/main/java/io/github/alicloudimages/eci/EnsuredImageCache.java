package io.github.alicloudimages.eci;

import io.github.alicloudimages.eci.model.ImageCache;

/** An image cache that is as wanted, and what had to be done for it. Immutable and thread-safe. */
public final class EnsuredImageCache {

    /** What had to be done. */
    public enum Action {
        /**
         * There was none: this call asked for it. Of several callers that ask at once for the same, each may be told
         * so, although the service makes one.
         */
        CREATED,
        /** It was another: this call changed it. */
        UPDATED,
        /** Nothing: it is as wanted, or is being built as wanted. */
        UNCHANGED
    }

    private final Action action;
    private final ImageCache imageCache;

    EnsuredImageCache(Action action, ImageCache imageCache) {
        this.action = action;
        this.imageCache = imageCache;
    }

    /**
     * {@return what had to be done; after several steps the last} A call whose answer was lost counts as done if the
     * cache is as wanted afterwards.
     */
    public Action action() {
        return action;
    }

    /** {@return the cache as it was last seen; its id is there} */
    public ImageCache imageCache() {
        return imageCache;
    }

    /** One line: {@code CREATED imc-1 Creating}. */
    @Override
    public String toString() {
        return action + " " + imageCache.imageCacheId() + ' ' + imageCache.status();
    }
}
