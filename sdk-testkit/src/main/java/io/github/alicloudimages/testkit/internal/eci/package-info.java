/** The image operations of ECI and the resources behind them. */
@NullMarked
package io.github.alicloudimages.testkit.internal.eci;

import org.jspecify.annotations.NullMarked;
