package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.pipeline.internal.Pipeline;
import io.github.alicloudimages.eci.model.ImageCache;

/** Drives the way to an image cache on the calling thread. */
final class Ensure {

    private final EnsureState state;
    private final EciClient client;
    private final Pipeline pipeline;

    Ensure(EnsureState state, EciClient client, Pipeline pipeline) {
        this.state = state;
        this.client = client;
        this.pipeline = pipeline;
    }

    EnsuredImageCache run() {
        EnsureStep step = state.look();
        while (true) {
            if (step instanceof EnsureStep.Done done) {
                return done.ensured();
            }
            if (step instanceof EnsureStep.Failed failed) {
                throw failed.exception();
            }
            step = after(step);
        }
    }

    private EnsureStep after(EnsureStep step) {
        if (step instanceof EnsureStep.Ask<?, ?> ask) {
            return asked(ask);
        }
        if (step instanceof EnsureStep.Await await) {
            return awaited(await);
        }
        EnsureStep.Pause pause = (EnsureStep.Pause) step;
        pipeline.pause(pause.duration(), "The wait for " + state.what());
        return pause.then().get();
    }

    private <I extends ServiceRequest, O extends ServiceResponse> EnsureStep asked(EnsureStep.Ask<I, O> ask) {
        O answer;
        try {
            answer = client.execute(ask.operation(), ask.request(), ask.options());
        } catch (AlibabaCloudException refusal) {
            return ask.refused().apply(refusal);
        }
        return ask.answered().apply(answer);
    }

    private EnsureStep awaited(EnsureStep.Await await) {
        ImageCache cache;
        try {
            cache = client.waiter().until(await.goal(), await.options());
        } catch (AlibabaCloudException ended) {
            return await.ended().apply(ended);
        }
        return await.reached().apply(cache);
    }
}
