package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/** The error codes of one product, generated from its api model. */
@FunctionalInterface
public interface ErrorCatalog {

    /** The category of this exact code, or {@code null} if the product does not document it. */
    @Nullable
    ErrorCategory categoryOf(String code);
}
