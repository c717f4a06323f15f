/**
 * Values that all operations share: options, requests, responses and their metadata.
 *
 * <p>{@link io.github.alicloudimages.core.RequestOptions} changes one call,
 * {@link io.github.alicloudimages.core.ResponseMetadata} tells what an answer met on its way,
 * {@link io.github.alicloudimages.core.GenericResponse} is the answer of an operation that has no model.
 */
@NullMarked
package io.github.alicloudimages.core;

import org.jspecify.annotations.NullMarked;
