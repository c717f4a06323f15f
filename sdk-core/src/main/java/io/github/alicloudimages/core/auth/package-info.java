/** Credentials providers. */
@NullMarked
package io.github.alicloudimages.core.auth;

import org.jspecify.annotations.NullMarked;
