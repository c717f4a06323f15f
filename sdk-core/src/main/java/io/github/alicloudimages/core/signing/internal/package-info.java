/** How signed text is encoded. */
@NullMarked
package io.github.alicloudimages.core.signing.internal;

import org.jspecify.annotations.NullMarked;
