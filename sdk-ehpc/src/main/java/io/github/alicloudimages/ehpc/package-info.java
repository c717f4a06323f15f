/**
 * The client of E-HPC Instant, API 2023-07-01.
 *
 * <p>{@link io.github.alicloudimages.ehpc.EhpcClient} waits for answers,
 * {@link io.github.alicloudimages.ehpc.EhpcAsyncClient} gives futures of them.
 * {@link io.github.alicloudimages.ehpc.EhpcErrorCode} holds the documented error codes.
 */
@NullMarked
package io.github.alicloudimages.ehpc;

import org.jspecify.annotations.NullMarked;
