package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.idempotency.ClientTokens;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.AddImageRequest;
import java.time.Duration;

/** The code of docs/retries.md, which {@link DocumentsTest} compares with this. */
final class RetriesGuideSnippets {

    private RetriesGuideSnippets() {}

    static void derived(EciClient eci, CreateImageCacheRequest request) {
        String token = ClientTokens.deriveFrom("nightly-build", "2026-11-23"); // the same on every machine
        eci.createImageCache(request.toBuilder().clientToken(token).build());
    }

    static void unknown(EhpcClient ehpc, AddImageRequest request) {
        try {
            ehpc.addImage(request);
        } catch (AlibabaCloudException failed) {
            if (!failed.outcomeUnknown()) {
                throw failed; // surely not carried out: repeat it whenever you like
            }
            // It may have been carried out. Look first.
        }
    }

    static void tuned(DescribeImageCachesRequest query) {
        EciClient eci = EciClient.builder()
                .region("cn-hangzhou")
                .callTimeout(Duration.ofMinutes(2)) // all attempts and the waits between them
                .retryPolicy(RetryPolicy.builder()
                        .maxAttempts(6)
                        .throttlingBaseDelay(Duration.ofSeconds(2))
                        .build())
                .build();

        eci.describeImageCaches(
                query, RequestOptions.builder().retryPolicy(RetryPolicy.none()).build()); // this call only
    }
}
