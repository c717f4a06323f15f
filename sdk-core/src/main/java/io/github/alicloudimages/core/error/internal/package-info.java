/** From code and status to category, from category to exception. */
@NullMarked
package io.github.alicloudimages.core.error.internal;

import org.jspecify.annotations.NullMarked;
