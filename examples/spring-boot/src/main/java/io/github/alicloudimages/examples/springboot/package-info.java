/** An application on Spring Boot that prepares image caches, to be read from {@code ClientsConfiguration} on. */
@NullMarked
package io.github.alicloudimages.examples.springboot;

import org.jspecify.annotations.NullMarked;
