/**
 * Every failure as a typed, unchecked exception.
 *
 * @serial exclude
 */
@NullMarked
package io.github.alicloudimages.core.error;

import org.jspecify.annotations.NullMarked;
