/** The two operations of STS with which a client takes a role. */
@NullMarked
package io.github.alicloudimages.testkit.internal.sts;

import org.jspecify.annotations.NullMarked;
