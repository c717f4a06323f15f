package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.protocol.internal.Answer;
import org.jspecify.annotations.Nullable;

/** What an attempt came to. */
sealed interface Verdict<O extends ServiceResponse> {

    /** The answer is what was asked for. */
    record Success<O extends ServiceResponse>(
            HttpResponse response,
            Answer<O> answer,
            @Nullable String requestId) implements Verdict<O> {}

    /** It is not, or there is none. */
    record Failed<O extends ServiceResponse>(Failure failure) implements Verdict<O> {}
}
