/**
 * Every failure as a typed, unchecked exception, named for what can be done about it.
 *
 * <p>All extend {@link io.github.alicloudimages.core.error.AlibabaCloudException}, which tells of the attempts and
 * whether the outcome is known. An answer of the service is a
 * {@link io.github.alicloudimages.core.error.ServiceException} with its error code, everything else a
 * {@link io.github.alicloudimages.core.error.ClientException}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.alicloudimages.core.error;

import org.jspecify.annotations.NullMarked;
