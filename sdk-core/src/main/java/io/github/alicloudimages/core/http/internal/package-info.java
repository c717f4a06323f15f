/** What is not for users of the transport. */
@NullMarked
package io.github.alicloudimages.core.http.internal;

import org.jspecify.annotations.NullMarked;
