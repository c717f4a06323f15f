package io.github.alicloudimages.contract.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.contract.support.Pairs;
import io.github.alicloudimages.contract.support.PlayedTransport;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.polling.PaginationException;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesResponse;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.ImageSummary;
import io.github.alicloudimages.ehpc.model.ListImagesRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaginatorsTest {

    private static final DescribeImageCachesRequest ALL =
            DescribeImageCachesRequest.builder().limit(2).build();

    /** Five caches in pages of two, by tokens. */
    private final PlayedTransport caches = PlayedTransport.answering(request -> {
        String token = Pairs.of(request).get("NextToken");
        return PlayedTransport.json(
                200,
                switch (token == null ? "" : token) {
                    case "" -> page("t2", "imc-1", "imc-2");
                    case "t2" -> page("t3", "imc-3", "imc-4");
                    case "t3" -> page("", "imc-5");
                    default -> throw new AssertionError(token);
                });
    });

    private static String page(String next, String... ids) {
        StringBuilder json = new StringBuilder("{\"TotalCount\":5,\"NextToken\":\"" + next + "\",\"ImageCaches\":[");
        for (int i = 0; i < ids.length; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"ImageCacheId\":\"")
                    .append(ids[i])
                    .append("\"}");
        }
        return json.append("]}").toString();
    }

    @Test
    void items_come_in_order_over_all_pages_as_often_as_asked() {
        try (EciClient eci = Clients.eci(caches).build()) {
            var paginator = eci.describeImageCachesPaginator(ALL);
            assertThat(paginator.items())
                    .extracting(ImageCache::imageCacheId)
                    .containsExactly("imc-1", "imc-2", "imc-3", "imc-4", "imc-5");
            assertThat(paginator.items().stream().count()).isEqualTo(5);
            assertThat(paginator.stream().map(DescribeImageCachesResponse::nextToken))
                    .containsExactly("t2", "t3", "");
        }
        assertThat(caches.requests()).hasSize(9);
    }

    @Test
    void a_page_is_fetched_when_it_is_needed_and_not_before() {
        try (EciClient eci = Clients.eci(caches).build()) {
            var items = eci.describeImageCachesPaginator(ALL).items().iterator();
            assertThat(caches.requests()).isEmpty();
            items.next();
            items.next();
            assertThat(caches.requests()).hasSize(1);
            items.next();
            assertThat(caches.requests()).hasSize(2);
        }
    }

    @Test
    void an_empty_page_with_a_token_is_not_the_end() {
        PlayedTransport gap = PlayedTransport.answering(request ->
                PlayedTransport.json(200, Pairs.of(request).containsKey("NextToken") ? page("", "imc-9") : page("t2")));
        try (EciClient eci = Clients.eci(gap).build()) {
            assertThat(eci.describeImageCachesPaginator(ALL).items()).hasSize(1);
        }
    }

    @Test
    void pages_that_lead_in_a_circle_are_ended() {
        PlayedTransport circle = PlayedTransport.answering(request -> PlayedTransport.json(
                200, "t2".equals(Pairs.of(request).get("NextToken")) ? page("t3", "b") : page("t2", "a")));
        try (EciClient eci = Clients.eci(circle).build()) {
            assertThatThrownBy(
                            () -> eci.describeImageCachesPaginator(ALL).items().forEach(item -> {}))
                    .isInstanceOf(PaginationException.class);
        }
        assertThat(circle.requests()).hasSize(3);
    }

    @Test
    void numbered_pages_end_with_the_total_also_where_the_last_page_is_full() {
        PlayedTransport images = PlayedTransport.answering(request -> {
            String number = Pairs.of(request).getOrDefault("PageNumber", "1");
            return PlayedTransport.json(
                    200,
                    "{\"TotalCount\":4,\"PageNumber\":" + number + ",\"PageSize\":2,\"Images\":[{\"ImageId\":\"m-"
                            + number + "a\"},{\"ImageId\":\"m-" + number + "b\"}]}");
        });
        try (EhpcClient ehpc = Clients.ehpc(images).build()) {
            assertThat(ehpc.listImagesPaginator(
                                    ListImagesRequest.builder().pageSize(2).build())
                            .items())
                    .extracting(ImageSummary::imageId)
                    .containsExactly("m-1a", "m-1b", "m-2a", "m-2b");
        }
        assertThat(images.requests()).hasSize(2);
    }

    @Test
    void numbered_pages_without_a_total_end_with_a_short_page() {
        PlayedTransport images = PlayedTransport.answering(request -> PlayedTransport.json(
                200,
                Pairs.of(request).containsKey("PageNumber")
                        ? "{\"PageSize\":2,\"Images\":[{\"ImageId\":\"m-3\"}]}"
                        : "{\"PageSize\":2,\"Images\":[{\"ImageId\":\"m-1\"},{\"ImageId\":\"m-2\"}]}"));
        try (EhpcClient ehpc = Clients.ehpc(images).build()) {
            assertThat(ehpc.listImagesPaginator(ListImagesRequest.builder().build())
                            .items())
                    .hasSize(3);
        }
    }

    @Test
    void a_subscriber_gets_what_it_asks_for_and_pages_are_fetched_for_that_only() {
        try (EciAsyncClient eci = async(caches)) {
            Recorder recorder = new Recorder();
            eci.describeImageCachesPaginator(ALL).items().subscribe(recorder);
            assertThat(caches.requests()).isEmpty();

            recorder.ask(1);
            assertThat(recorder.ids).containsExactly("imc-1");
            recorder.ask(1);
            assertThat(caches.requests()).hasSize(1);
            recorder.ask(1);
            assertThat(caches.requests()).hasSize(2);
            recorder.ask(Long.MAX_VALUE);
            assertThat(recorder.ids).containsExactly("imc-1", "imc-2", "imc-3", "imc-4", "imc-5");
            assertThat(recorder.completed).isTrue();
        }
    }

    @Test
    void a_cancelled_subscription_fetches_and_sends_no_more() {
        try (EciAsyncClient eci = async(caches)) {
            Recorder recorder = new Recorder();
            eci.describeImageCachesPaginator(ALL).items().subscribe(recorder);
            recorder.ask(2);
            Objects.requireNonNull(recorder.subscription).cancel();
            recorder.ask(10);
            assertThat(recorder.ids).hasSize(2);
            assertThat(recorder.completed).isFalse();
            assertThat(caches.requests()).hasSize(1);
        }
    }

    @Test
    void asking_for_nothing_is_an_error() {
        try (EciAsyncClient eci = async(caches)) {
            Recorder recorder = new Recorder();
            eci.describeImageCachesPaginator(ALL).subscribe(pagesOf(recorder));
            recorder.ask(0);
            assertThat(recorder.failure).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_failure_of_a_page_reaches_the_subscriber_after_the_items_before_it() {
        PlayedTransport denied =
                PlayedTransport.answering(request -> Pairs.of(request).containsKey("NextToken")
                        ? PlayedTransport.json(403, "{\"Code\":\"NoPermission\",\"Message\":\"m\"}")
                        : PlayedTransport.json(200, page("t2", "imc-1")));
        try (EciAsyncClient eci = async(denied)) {
            Recorder recorder = new Recorder();
            eci.describeImageCachesPaginator(ALL).items().subscribe(recorder);
            recorder.ask(Long.MAX_VALUE);
            assertThat(recorder.ids).containsExactly("imc-1");
            assertThat(recorder.failure).isInstanceOf(PermissionDeniedException.class);
        }
    }

    @Test
    void all_items_are_collected_and_a_circle_fails_the_future() {
        try (EciAsyncClient eci = async(caches)) {
            assertThat(eci.describeImageCachesPaginator(ALL).allItems().join()).hasSize(5);
        }
        try (EciAsyncClient eci = async(PlayedTransport.answering(200, page("same", "x")))) {
            assertThatThrownBy(() ->
                            eci.describeImageCachesPaginator(ALL).allItems().join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(PaginationException.class);
        }
    }

    private static EciAsyncClient async(PlayedTransport transport) {
        return EciAsyncClient.builder()
                .region(Clients.REGION)
                .credentialsProvider(StaticCredentialsProvider.of(Clients.ACCESS_KEY_ID, Clients.ACCESS_KEY_SECRET))
                .transport(transport)
                .executor(Runnable::run)
                .build();
    }

    private static Flow.Subscriber<DescribeImageCachesResponse> pagesOf(Recorder recorder) {
        return new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                recorder.onSubscribe(subscription);
            }

            @Override
            public void onNext(DescribeImageCachesResponse page) {}

            @Override
            public void onError(Throwable failure) {
                recorder.onError(failure);
            }

            @Override
            public void onComplete() {
                recorder.onComplete();
            }
        };
    }

    private static final class Recorder implements Flow.Subscriber<ImageCache> {

        private final List<String> ids = new ArrayList<>();
        private Flow.@Nullable Subscription subscription;
        private @Nullable Throwable failure;
        private boolean completed;

        void ask(long count) {
            Objects.requireNonNull(subscription).request(count);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(ImageCache cache) {
            ids.add(cache.imageCacheId());
        }

        @Override
        public void onError(Throwable thrown) {
            failure = thrown;
        }

        @Override
        public void onComplete() {
            completed = true;
        }
    }
}
