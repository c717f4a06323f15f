package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.endpoint.EndpointRules;
import io.github.alicloudimages.core.error.ErrorCatalog;

/**
 * What the pipeline has to know of a product; generated from its api model.
 *
 * @param product the product's name in code, such as {@code Eci}
 * @param title the product's name in prose
 * @param apiVersion what {@code x-acs-version} carries
 * @param endpoints region and network to host
 * @param errors the product's own error codes
 */
public record ServiceDescription(
        String product, String title, String apiVersion, EndpointRules endpoints, ErrorCatalog errors) {}
