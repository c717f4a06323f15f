/** A stand-in for the image operations of ECI and E-HPC Instant, to be used in tests. */
@NullMarked
package io.github.alicloudimages.testkit;

import org.jspecify.annotations.NullMarked;
