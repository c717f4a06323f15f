@NullMarked
package io.github.alicloudimages.consumer;

import org.jspecify.annotations.NullMarked;
