/** Metrics and spans of calls. */
@NullMarked
package io.github.alicloudimages.observability;

import org.jspecify.annotations.NullMarked;
