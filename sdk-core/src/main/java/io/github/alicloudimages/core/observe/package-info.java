/** Looking into calls. */
@NullMarked
package io.github.alicloudimages.core.observe;

import org.jspecify.annotations.NullMarked;
