/** Following something until it is done. */
@NullMarked
package io.github.alicloudimages.core.polling;

import org.jspecify.annotations.NullMarked;
