/**
 * Following something until it is done.
 *
 * @serial exclude
 */
@NullMarked
package io.github.alicloudimages.core.polling;

import org.jspecify.annotations.NullMarked;
