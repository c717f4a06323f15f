package io.github.alicloudimages.core;

import io.github.alicloudimages.core.protocol.Shape;

/** A request of one operation. Immutable and thread-safe; the same request may be sent any number of times. */
public abstract class ServiceRequest extends Shape {

    /** For the generated classes. */
    protected ServiceRequest() {}
}
