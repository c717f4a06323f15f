/**
 * The options that the clients of all products share.
 *
 * <p>{@link io.github.alicloudimages.core.client.ClientBuilder} holds those of every client,
 * {@link io.github.alicloudimages.core.client.AsyncClientBuilder} adds those of the asynchronous ones.
 */
@NullMarked
package io.github.alicloudimages.core.client;

import org.jspecify.annotations.NullMarked;
