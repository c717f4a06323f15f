/** The door to the outside: WireMock. */
@NullMarked
package io.github.alicloudimages.testkit.internal.front;

import org.jspecify.annotations.NullMarked;
