package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.polling.WaiterOptions;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.eci.model.ImageCache;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is to be done next to bring about an image cache, and what follows from its outcome. */
sealed interface EnsureStep {

    /** Call the service. */
    record Ask<I extends ServiceRequest, O extends ServiceResponse>(
            Operation<I, O> operation,
            I request,
            RequestOptions options,
            Function<O, EnsureStep> answered,
            Function<AlibabaCloudException, EnsureStep> refused)
            implements EnsureStep {}

    /** Wait for a cache that has an id. */
    record Await(
            ImageCacheGoal goal,
            WaiterOptions options,
            Function<ImageCache, EnsureStep> reached,
            Function<AlibabaCloudException, EnsureStep> ended)
            implements EnsureStep {}

    /** Do nothing for a while. */
    record Pause(Duration duration, Supplier<EnsureStep> then) implements EnsureStep {}

    /** It is as wanted. */
    record Done(EnsuredImageCache ensured) implements EnsureStep {}

    /** The caller is thrown this. */
    record Failed(AlibabaCloudException exception) implements EnsureStep {}
}
