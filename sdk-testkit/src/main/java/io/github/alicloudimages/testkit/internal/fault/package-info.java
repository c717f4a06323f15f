/** Faults that wait for a call. */
@NullMarked
package io.github.alicloudimages.testkit.internal.fault;

import org.jspecify.annotations.NullMarked;
