/** What listeners are told, put into words. */
@NullMarked
package io.github.alicloudimages.core.observe.internal;

import org.jspecify.annotations.NullMarked;
