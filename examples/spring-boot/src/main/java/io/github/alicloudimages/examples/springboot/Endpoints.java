package io.github.alicloudimages.examples.springboot;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the services are.
 *
 * @param description for people
 * @param eci {@code null} for the region's host
 * @param ehpc {@code null} for the region's host
 */
record Endpoints(
        String description, @Nullable URI eci, @Nullable URI ehpc) {}
