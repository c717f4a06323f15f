/** The calls that were received. */
@NullMarked
package io.github.alicloudimages.testkit.internal.record;

import org.jspecify.annotations.NullMarked;
