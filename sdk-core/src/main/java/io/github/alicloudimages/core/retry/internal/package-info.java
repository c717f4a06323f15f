/** The quota, the waits, and the order in which a repetition is judged. */
@NullMarked
package io.github.alicloudimages.core.retry.internal;

import org.jspecify.annotations.NullMarked;
