/** What an ECS instance is told about itself, as far as keys are concerned. */
@NullMarked
package io.github.alicloudimages.testkit.internal.metadata;

import org.jspecify.annotations.NullMarked;
