/** The image operations of E-HPC Instant and the images behind them. */
@NullMarked
package io.github.alicloudimages.testkit.internal.ehpc;

import org.jspecify.annotations.NullMarked;
