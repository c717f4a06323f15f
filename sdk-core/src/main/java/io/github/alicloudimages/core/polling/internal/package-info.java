/** How the waiters of the products are driven. */
@NullMarked
package io.github.alicloudimages.core.polling.internal;

import org.jspecify.annotations.NullMarked;
