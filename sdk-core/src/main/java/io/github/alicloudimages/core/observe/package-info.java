/**
 * Looking into calls: {@link io.github.alicloudimages.core.observe.CallListener} hears of every step,
 * {@link io.github.alicloudimages.core.observe.LoggingListener} logs them.
 */
@NullMarked
package io.github.alicloudimages.core.observe;

import org.jspecify.annotations.NullMarked;
