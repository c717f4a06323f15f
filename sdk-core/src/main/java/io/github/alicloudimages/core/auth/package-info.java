/**
 * Where credentials come from: providers for access keys, roles, files and the environment.
 *
 * <p>A client that is told nothing uses {@link io.github.alicloudimages.core.auth.DefaultCredentialsProvider}, which
 * asks them one after the other. Providers of temporary keys fetch them ahead of their end, once for all callers, and
 * are to be closed by whoever made them.
 */
@NullMarked
package io.github.alicloudimages.core.auth;

import org.jspecify.annotations.NullMarked;
