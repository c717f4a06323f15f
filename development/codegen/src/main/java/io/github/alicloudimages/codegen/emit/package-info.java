/** From an api model to Java text: one class for each kind of output. */
@NullMarked
package io.github.alicloudimages.codegen.emit;

import org.jspecify.annotations.NullMarked;
