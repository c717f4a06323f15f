/** The transport and its options. */
@NullMarked
package io.github.alicloudimages.core.http;

import org.jspecify.annotations.NullMarked;
