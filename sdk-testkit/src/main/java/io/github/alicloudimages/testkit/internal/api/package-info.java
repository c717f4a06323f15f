/** What all products share: operations, parameters, answers and refusals. */
@NullMarked
package io.github.alicloudimages.testkit.internal.api;

import org.jspecify.annotations.NullMarked;
