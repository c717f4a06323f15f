/** The gateway in front of the products: who sent a request, and is it let in. */
@NullMarked
package io.github.alicloudimages.testkit.internal.gateway;

import org.jspecify.annotations.NullMarked;
