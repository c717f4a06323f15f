/** Writes the Java sources of the product modules from their api models. */
@NullMarked
package io.github.alicloudimages.codegen;

import org.jspecify.annotations.NullMarked;
