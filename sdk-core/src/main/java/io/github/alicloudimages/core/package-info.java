/** Values that all operations share: options, requests, responses and their metadata. */
@NullMarked
package io.github.alicloudimages.core;

import org.jspecify.annotations.NullMarked;
