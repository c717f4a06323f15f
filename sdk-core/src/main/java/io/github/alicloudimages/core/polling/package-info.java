/**
 * Following something until it is done, and walking over pages: options, progress and failures of waiters, and the
 * paginators.
 *
 * @serial exclude
 */
@NullMarked
package io.github.alicloudimages.core.polling;

import org.jspecify.annotations.NullMarked;
