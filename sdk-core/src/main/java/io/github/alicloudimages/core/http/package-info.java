/**
 * The transport and its options.
 *
 * @serial exclude
 */
@NullMarked
package io.github.alicloudimages.core.http;

import org.jspecify.annotations.NullMarked;
