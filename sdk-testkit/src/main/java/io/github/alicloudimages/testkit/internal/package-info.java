/** The inside of the fake. Not for users: anything here may change without notice. */
@NullMarked
package io.github.alicloudimages.testkit.internal;

import org.jspecify.annotations.NullMarked;
