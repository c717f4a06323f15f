/** The ACS3 request signatures. */
@NullMarked
package io.github.alicloudimages.core.signing;

import org.jspecify.annotations.NullMarked;
