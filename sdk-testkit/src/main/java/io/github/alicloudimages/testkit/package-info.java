/**
 * A stand-in for the image operations of ECI and E-HPC Instant, to be used in tests.
 *
 * <p>Its module name is {@code io.github.alicloudimages.testkit}. Where it is on the module path, WireMock has to stay on
 * the class path, because its jar holds a copy of the annotations of JSpecify. Gradle does it like that, and so do test
 * runners that leave the libraries of tests on the class path.
 */
@NullMarked
package io.github.alicloudimages.testkit;

import org.jspecify.annotations.NullMarked;
