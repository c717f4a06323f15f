package io.github.alicloudimages.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.ContainerImageSpec;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The whole application on its fake, over HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"alibaba-cloud.health.validity=10s", "alibaba-cloud.max-attempts=1"})
class ImagesApplicationTest {

    private static final Duration VALIDITY = Duration.ofSeconds(10);

    /** The time of the health indicator and of what the fake builds. */
    @TestConfiguration(proxyBeanMethods = false)
    static class TimeByHand {

        @Bean
        @Primary
        MutableClock timeByHand() {
            return MutableClock.at(Instant.parse("2030-01-01T00:00:00Z"));
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private FakeAlibabaCloud cloud;

    @Autowired
    private MutableClock clock;

    @Autowired
    private EciClient eci;

    @Autowired
    private EhpcClient ehpc;

    private RestTestClient http = RestTestClient.bindToServer().build(); // each test has one with the address

    @BeforeEach
    void startAnew() {
        cloud.reset();
        clock.advance(VALIDITY);
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void anImageCacheIsPreparedOnceAndLookedAt() {
        String id = prepare();
        assertThat(prepare()).isEqualTo(id);

        assertThat(cloud.eci().imageCaches()).hasSize(1);
        http.get()
                .uri("/images/{id}", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("web")
                .jsonPath("$.images[0]")
                .isEqualTo("busybox:1.36");
    }

    private String prepare() {
        ImagesController.Image image = post("{\"name\":\"web\",\"images\":[\"busybox:1.36\"]}")
                .expectStatus()
                .isAccepted()
                .expectHeader()
                .valueMatches("Location", "/images/imc-\\w+")
                .expectBody(ImagesController.Image.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(Objects.requireNonNull(image).id());
    }

    private RestTestClient.ResponseSpec post(String body) {
        return http.post()
                .uri("/images")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    @Test
    void anImageCacheThatIsNotThereIsNotFound() {
        http.get().uri("/images/imc-gone").exchange().expectStatus().isNotFound();
    }

    @Test
    void whatIsAskedForIsChecked() {
        post("{\"name\":\"\",\"images\":[]}").expectStatus().isBadRequest();
        post("{\"name\":\"half a smile \\ud83d\",\"images\":[\"busybox:1.36\"]}") // only the SDK sees it
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.violations[0]")
                .value(String.class, text -> assertThat(text).startsWith("imageCacheName: "));
        assertThat(cloud.calls("CreateImageCache")).isEmpty();
    }

    @Test
    void aFailedCallIsToldWithoutTheServicesMessage() {
        cloud.faults().on("DescribeImageCaches").respond(403, "Forbidden.RAM", "User my-user is not authorized");

        http.get()
                .uri("/images/imc-1")
                .exchange()
                .expectStatus()
                .isEqualTo(502)
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("PermissionDeniedException")
                .jsonPath("$.errorCode")
                .isEqualTo("Forbidden.RAM")
                .jsonPath("$.requestId")
                .isNotEmpty()
                .jsonPath("$.detail")
                .doesNotExist();
    }

    @Test
    void aThrottledCallAsksToComeBack() {
        cloud.faults().on("DescribeImageCaches").respond(429, "Throttling", "slow down");

        http.get().uri("/images/imc-1").exchange().expectStatus().isEqualTo(503);
    }

    @Test
    void registeredImagesAreListed() {
        ehpc.addImage(request -> request.imageType(ImageType.CONTAINER)
                .name("web")
                .imageVersion("1.0")
                .containerImageSpec(ContainerImageSpec.builder()
                        .registryUrl("registry.example/web:1.0")
                        .build()));

        http.get().uri("/registered-images").exchange().expectBody().json("[\"web 1.0\"]");
    }

    @Test
    void healthIsUpAndAsksOnceInAWhile() {
        health(200, "UP");
        health(200, "UP");
        assertThat(cloud.calls("DescribeImageCaches"))
                .hasSize(1)
                .allSatisfy(call -> assertThat(call.parameters()).containsEntry("Limit", "1"));

        clock.advance(VALIDITY);
        health(200, "UP");
        assertThat(cloud.calls("DescribeImageCaches")).hasSize(2);
    }

    @Test
    void healthIsDownWhenTheServiceRefuses() {
        cloud.faults().on("DescribeImageCaches").always().respond(403, "Forbidden.RAM", "User my-user may not");

        health(503, "DOWN")
                .jsonPath("$.components.imageCaches.details.error")
                .isEqualTo("PermissionDeniedException")
                .jsonPath("$.components.imageCaches.details.errorCode")
                .isEqualTo("Forbidden.RAM")
                .jsonPath("$.components.imageCaches.details.requestId")
                .isNotEmpty()
                .jsonPath("$..message")
                .isEmpty();

        cloud.faults().clear();
        health(503, "DOWN"); // still counts
        clock.advance(VALIDITY);
        health(200, "UP");
    }

    @Test
    void healthIsDownAfterOneAttemptWithoutAnAnswer() {
        cloud.faults().on("DescribeImageCaches").always().dropConnection();

        health(503, "DOWN").jsonPath("$.components.imageCaches.details.error").isEqualTo("TransportException");
        assertThat(cloud.calls("DescribeImageCaches")).hasSize(1);
    }

    @Test
    void healthIsUpWhileTheServiceThrottles() {
        cloud.faults().on("DescribeImageCaches").always().respond(429, "Throttling", "slow down");

        health(200, "UP").jsonPath("$.components.imageCaches.details.throttled").isEqualTo(true);
    }

    private RestTestClient.BodyContentSpec health(int status, String expected) {
        return http.get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.components.imageCaches.status")
                .isEqualTo(expected);
    }

    @Test
    void callsAreAmongTheMetrics() {
        eci.describeImageCaches(request -> request.limit(1));

        http.get()
                .uri("/actuator/metrics/alicloud.images.calls?tag=operation:DescribeImageCaches&tag=outcome:success")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("alicloud.images.calls");
    }

    @Test
    void secretsStayInside() {
        http.get()
                .uri("/actuator/health")
                .exchange()
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain(cloud.accessKeyId(), cloud.accessKeySecret()));
    }
}
