/** Credentials and where they come from. */
@NullMarked
package io.github.alicloudimages.core.identity;

import org.jspecify.annotations.NullMarked;
