/**
 * Region and network to host: {@link io.github.alicloudimages.core.endpoint.Network} is what users choose, the tables
 * are for the clients.
 */
@NullMarked
package io.github.alicloudimages.core.endpoint;

import org.jspecify.annotations.NullMarked;
