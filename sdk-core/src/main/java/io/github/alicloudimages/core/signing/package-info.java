/** The ACS3 request signatures, for the clients and for those who sign requests of their own. */
@NullMarked
package io.github.alicloudimages.core.signing;

import org.jspecify.annotations.NullMarked;
