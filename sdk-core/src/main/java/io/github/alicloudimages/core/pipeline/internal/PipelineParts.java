package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.retry.internal.RetryQuota;
import io.github.alicloudimages.core.retry.internal.RetryRules;

/** What the calls of one client share. */
record PipelineParts(
        PipelineSettings settings,
        AttemptSigner signer,
        Judge judge,
        RetryQuota quota,
        RetryRules rules,
        ClockSkew clock) {

    static PipelineParts of(PipelineSettings settings) {
        RetryQuota quota = new RetryQuota(settings.retryPolicy().quota());
        return new PipelineParts(
                settings,
                new AttemptSigner(settings),
                new Judge(settings.service().errors()),
                quota,
                new RetryRules(quota, settings.timing().random()),
                new ClockSkew(settings.timing().time()));
    }
}
