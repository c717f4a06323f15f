/** Clock, sleeper, random: replaced in tests. */
@NullMarked
package io.github.alicloudimages.core.time.internal;

import org.jspecify.annotations.NullMarked;
