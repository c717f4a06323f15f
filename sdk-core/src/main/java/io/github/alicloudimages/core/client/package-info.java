/** What the clients of all products share. */
@NullMarked
package io.github.alicloudimages.core.client;

import org.jspecify.annotations.NullMarked;
