package io.github.alicloudimages.testkit.internal;

import io.github.alicloudimages.testkit.internal.api.Refusal;
import io.github.alicloudimages.testkit.internal.fault.FaultEffect;
import io.github.alicloudimages.testkit.internal.http.Answer;
import io.github.alicloudimages.testkit.internal.http.Reaction;

/** How a call ends under a fault. */
final class Reactions {

    /** Carries a call out and says what is due for it. */
    interface Service {
        Answer serve();
    }

    private Reactions() {}

    /** The service is asked at most once, and not at all if the fault ends the call before that. */
    static Reaction of(Call call, FaultEffect fault, Service service) {
        FaultEffect.Ending ending = fault.ending();
        if (ending instanceof FaultEffect.Served) {
            return new Reaction.Answered(call.finish(service.serve(), fault), fault.delay());
        }
        if (ending instanceof FaultEffect.Truncated) {
            return new Reaction.Truncated(call.finish(service.serve(), fault), fault.delay());
        }
        if (fault.afterActing()) {
            service.serve();
        }
        if (ending instanceof FaultEffect.Refused refused) {
            Refusal refusal = new Refusal(refused.status(), refused.code(), refused.message());
            return new Reaction.Answered(call.finish(call.error(refusal), fault), fault.delay());
        }
        if (ending instanceof FaultEffect.Raw raw) {
            Answer answer = Answer.of(raw.status(), raw.contentType(), raw.body());
            return new Reaction.Answered(call.finish(answer, fault), fault.delay());
        }
        return ending instanceof FaultEffect.Reset
                ? new Reaction.Reset(fault.delay())
                : new Reaction.Dropped(fault.delay());
    }
}
