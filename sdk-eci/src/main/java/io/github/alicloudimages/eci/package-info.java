/** The client of Elastic Container Instance, API 2018-08-08. */
@NullMarked
package io.github.alicloudimages.eci;

import org.jspecify.annotations.NullMarked;
