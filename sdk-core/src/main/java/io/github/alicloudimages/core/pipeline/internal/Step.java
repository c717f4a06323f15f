package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import java.time.Duration;

/** How a call goes on after an attempt. The drivers do what it says; none of them decides. */
sealed interface Step<O extends ServiceResponse> {

    /** The caller gets this. */
    record Done<O extends ServiceResponse>(O response) implements Step<O> {}

    /** Another attempt after this wait. */
    record Again<O extends ServiceResponse>(Duration delay) implements Step<O> {}

    /** The caller is thrown this. */
    record Failed<O extends ServiceResponse>(AlibabaCloudException exception) implements Step<O> {}
}
