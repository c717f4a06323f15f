/** A request as it arrives and what becomes of it, without any HTTP library. */
@NullMarked
package io.github.alicloudimages.testkit.internal.http;

import org.jspecify.annotations.NullMarked;
