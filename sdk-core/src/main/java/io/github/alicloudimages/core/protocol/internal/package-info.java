/** From requests to parameters, and from bodies to answers: the codec over the schemas. */
@NullMarked
package io.github.alicloudimages.core.protocol.internal;

import org.jspecify.annotations.NullMarked;
