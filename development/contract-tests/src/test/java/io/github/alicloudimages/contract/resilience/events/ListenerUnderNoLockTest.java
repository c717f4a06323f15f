package io.github.alicloudimages.contract.resilience.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.observe.CallEvent;
import io.github.alicloudimages.core.observe.CallListener;
import io.github.alicloudimages.eci.EciAsyncClient;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A listener may close the client, or take locks of its own: it must not hold one of ours. */
class ListenerUnderNoLockTest {

    @Test
    void also_when_an_answer_breaks_the_judging_of_it() {
        List<LockInfo> held = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void callEnded(CallEvent.Ended event) {
                ended.add(event.call().operation());
                held.addAll(List.of(ManagementFactory.getThreadMXBean()
                        .getThreadInfo(new long[] {Thread.currentThread().getId()}, false, true)[0]
                        .getLockedSynchronizers()));
            }
        };
        try (EciAsyncClient eci = EciAsyncClient.builder()
                .region(Clients.REGION)
                .credentialsProvider(StaticCredentialsProvider.of(Clients.ACCESS_KEY_ID, Clients.ACCESS_KEY_SECRET))
                .transport(new WithoutHeaders())
                .executor(Runnable::run)
                .addListener(listener)
                .build()) {
            CompletableFuture<?> call = eci.describeImageCaches(request -> request.imageCacheId("imc-1"));
            assertThatThrownBy(call::join).hasMessageContaining("failed by a fault");
        }
        assertThat(ended).containsExactly("DescribeImageCaches");
        assertThat(held).isEmpty();
    }

    /** A transport with a fault of its own. */
    private static final class WithoutHeaders implements HttpTransport {

        @Override
        public HttpResponse send(HttpRequest request) {
            return new HttpResponse(503, null, new byte[0]);
        }

        @Override
        public CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request) {
            return CompletableFuture.completedFuture(send(request.get()));
        }

        @Override
        public void close() {}
    }
}
