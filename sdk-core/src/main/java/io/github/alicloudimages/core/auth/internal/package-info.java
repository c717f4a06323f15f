/** What providers are made of: the refresh, STS, files, plain HTTP, processes. */
@NullMarked
package io.github.alicloudimages.core.auth.internal;

import org.jspecify.annotations.NullMarked;
