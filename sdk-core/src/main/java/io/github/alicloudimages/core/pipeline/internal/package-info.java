/** The way of a call, from the typed request to the typed answer. */
@NullMarked
package io.github.alicloudimages.core.pipeline.internal;

import org.jspecify.annotations.NullMarked;
