/** When a call is repeated, and when not. */
@NullMarked
package io.github.alicloudimages.core.retry;

import org.jspecify.annotations.NullMarked;
