/** The fake as an extension of JUnit Jupiter, which is needed for this package alone. */
@NullMarked
package io.github.alicloudimages.testkit.junit;

import org.jspecify.annotations.NullMarked;
