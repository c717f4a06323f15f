/**
 * When a call is repeated, and when not: {@link io.github.alicloudimages.core.retry.RetryPolicy} says how often,
 * {@link io.github.alicloudimages.core.retry.RetrySafety} of an operation says whether at all.
 */
@NullMarked
package io.github.alicloudimages.core.retry;

import org.jspecify.annotations.NullMarked;
