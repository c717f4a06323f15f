/** Region and network to host. */
@NullMarked
package io.github.alicloudimages.core.endpoint;

import org.jspecify.annotations.NullMarked;
