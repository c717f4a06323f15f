/** Programs that show the SDK, each to be read in a minute. They run on the embedded fake unless told otherwise. */
@NullMarked
package io.github.alicloudimages.examples;

import org.jspecify.annotations.NullMarked;
