/** The client of E-HPC Instant, API 2023-07-01. */
@NullMarked
package io.github.alicloudimages.ehpc;

import org.jspecify.annotations.NullMarked;
