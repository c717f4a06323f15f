/**
 * The transport and its options: proxies, TLS, connections.
 *
 * <p>Clients make an {@link io.github.alicloudimages.core.http.OkHttpTransport} of their own, unless they are given one
 * that they share, or any other {@link io.github.alicloudimages.core.http.HttpTransport}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.alicloudimages.core.http;

import org.jspecify.annotations.NullMarked;
