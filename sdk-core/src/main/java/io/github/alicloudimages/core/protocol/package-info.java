/**
 * What models are made of, and how they travel. Users meet
 * {@link io.github.alicloudimages.core.protocol.ParameterPlacement} and the open enums; the rest is for the generated
 * classes.
 */
@NullMarked
package io.github.alicloudimages.core.protocol;

import org.jspecify.annotations.NullMarked;
