/**
 * The client of Elastic Container Instance, API 2018-08-08.
 *
 * <p>{@link io.github.alicloudimages.eci.EciClient} waits for answers,
 * {@link io.github.alicloudimages.eci.EciAsyncClient} gives futures of them; both have waiters for what takes minutes.
 * {@link io.github.alicloudimages.eci.EciErrorCode} holds the documented error codes.
 */
@NullMarked
package io.github.alicloudimages.eci;

import org.jspecify.annotations.NullMarked;
