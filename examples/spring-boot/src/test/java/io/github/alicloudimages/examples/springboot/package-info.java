@NullMarked
package io.github.alicloudimages.examples.springboot;

import org.jspecify.annotations.NullMarked;
