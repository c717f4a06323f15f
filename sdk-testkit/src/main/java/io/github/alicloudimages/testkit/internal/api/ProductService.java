package io.github.alicloudimages.testkit.internal.api;

import java.util.List;

/** A product with its resources. Knows no HTTP; safe for use by several threads. */
public interface ProductService {

    List<Operation> operations();

    /** Forgets all resources and returns to the defaults. */
    void reset();
}
