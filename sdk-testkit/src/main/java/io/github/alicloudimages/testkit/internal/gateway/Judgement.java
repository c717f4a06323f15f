package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Operation;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import org.jspecify.annotations.Nullable;

/** What the gateway makes of a request. Without a refusal there is an operation. */
public record Judgement(
        @Nullable Operation operation,
        @Nullable String accessKeyId,
        @Nullable String nonce,
        boolean signatureValid,
        @Nullable Refusal refusal) {

    Judgement refusedBy(Refusal reason) {
        return new Judgement(operation, accessKeyId, nonce, signatureValid, reason);
    }
}
