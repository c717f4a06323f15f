/** What models are made of, and how they travel. */
@NullMarked
package io.github.alicloudimages.core.protocol;

import org.jspecify.annotations.NullMarked;
