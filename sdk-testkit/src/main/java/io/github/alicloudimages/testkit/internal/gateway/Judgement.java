package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Operation;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import org.jspecify.annotations.Nullable;

/** What the gateway makes of a request. Without a refusal there is an operation, except in {@link #NONE}. */
public record Judgement(
        @Nullable Operation operation,
        @Nullable String accessKeyId,
        @Nullable String nonce,
        boolean signatureValid,
        @Nullable Refusal refusal) {

    /** Of a request that is not for the gateway. */
    public static final Judgement NONE = new Judgement(null, null, null, false, null);

    Judgement refusedBy(Refusal reason) {
        return new Judgement(operation, accessKeyId, nonce, signatureValid, reason);
    }
}
