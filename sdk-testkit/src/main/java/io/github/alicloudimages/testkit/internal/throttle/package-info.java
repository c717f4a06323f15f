/** How many calls the gateway lets through in some time. */
@NullMarked
package io.github.alicloudimages.testkit.internal.throttle;

import org.jspecify.annotations.NullMarked;
