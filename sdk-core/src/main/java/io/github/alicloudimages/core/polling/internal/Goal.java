package io.github.alicloudimages.core.polling.internal;

/**
 * What is waited for; written by the products.
 *
 * @param <T> the resource
 */
public interface Goal<T> {

    /** The resource in prose, such as {@code image cache imc-1}. */
    String resource();

    /** What is waited for in prose, such as {@code to become Ready}. */
    String wanted();

    /** The call that waits again, such as {@code untilImageCacheReady("imc-1")}. */
    String callToRepeat();

    /** What a look at the resource says. */
    Sighting judge(T resource);

    /** Whether it is reached when the resource is not there. */
    boolean isReachedByAbsence();
}
