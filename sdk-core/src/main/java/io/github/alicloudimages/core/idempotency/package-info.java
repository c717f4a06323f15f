/** Client tokens, by which a service recognises a request that it has carried out already. */
@NullMarked
package io.github.alicloudimages.core.idempotency;

import org.jspecify.annotations.NullMarked;
