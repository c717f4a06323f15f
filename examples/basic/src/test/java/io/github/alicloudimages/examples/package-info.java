@NullMarked
package io.github.alicloudimages.examples;

import org.jspecify.annotations.NullMarked;
