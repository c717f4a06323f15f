/** Client tokens. */
@NullMarked
package io.github.alicloudimages.core.idempotency;

import org.jspecify.annotations.NullMarked;
