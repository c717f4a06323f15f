package io.github.alicloudimages.core.error;

import org.jspecify.annotations.Nullable;

/** The error codes of one product, generated from its api model. */
@FunctionalInterface
public interface ErrorCatalog {

    /**
     * Looks a code up.
     *
     * @param code the error code as the service sent it; compared exactly
     * @return its category, or {@code null} if the product does not document it
     */
    @Nullable
    ErrorCategory categoryOf(String code);
}
