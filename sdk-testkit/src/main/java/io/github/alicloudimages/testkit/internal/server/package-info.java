/** The command line of the fake as a program. */
@NullMarked
package io.github.alicloudimages.testkit.internal.server;

import org.jspecify.annotations.NullMarked;
