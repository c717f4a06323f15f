package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static final String ROLES = "/latest/meta-data/ram/security-credentials/";

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-01-02T03:04:05Z"));
    private final FakeAlibabaCloud cloud =
            FakeAlibabaCloud.builder().gatewayClock(clock).start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void givesOutAKeyThatTheGatewayTakesUntilItExpires() {
        cloud.metadata().role("builder");
        String token = token("21600").response().body();

        assertThat(get(ROLES, token).response().body()).isEqualTo("builder");
        Reply answer = get(ROLES + "builder", token);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/Code")).isEqualTo("Success");
        assertThat(answer.text("/LastUpdated")).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(answer.text("/Expiration")).isEqualTo("2026-01-02T09:04:05Z");
        assertThat(describeWith(answer.json())).isEqualTo("200 ");

        clock.advance(Duration.ofHours(6));
        assertThat(describeWith(answer.json())).isEqualTo("403 InvalidSecurityToken.Expired");
    }

    @Test
    void keyStaysTheSameUntilHalfOfItsTimeIsOver() {
        cloud.metadata().role("builder").sessionLength(Duration.ofMinutes(20));
        String first = get(ROLES + "builder").text("/AccessKeyId");

        clock.advance(Duration.ofSeconds(599));
        assertThat(get(ROLES + "builder").text("/AccessKeyId")).isEqualTo(first);
        clock.advance(Duration.ofSeconds(1));
        Reply second = get(ROLES + "builder");
        assertThat(second.text("/AccessKeyId")).isNotEqualTo(first);
        assertThat(second.text("/Expiration")).isEqualTo("2026-01-02T03:34:05Z");
    }

    @Test
    void endedSessionsAreExpiredOnesAndAnotherKeyIsThere() {
        cloud.metadata().role("builder");
        JsonNode before = get(ROLES + "builder").json();
        cloud.metadata().endSessions();
        JsonNode after = get(ROLES + "builder").json();

        assertThat(describeWith(before)).isEqualTo("403 InvalidSecurityToken.Expired");
        assertThat(describeWith(after)).isEqualTo("200 ");
    }

    @Test
    void withoutARoleThereIsNothing() {
        assertThat(get(ROLES).status()).isEqualTo(404);
        assertThat(get(ROLES + "builder").status()).isEqualTo(404);
        cloud.metadata().role("builder");
        assertThat(get(ROLES + "another").status()).isEqualTo(404);
        assertThat(get("/latest/meta-data/instance-id").status()).isEqualTo(404);
        cloud.metadata().noRole();
        assertThat(get(ROLES).status()).isEqualTo(404);
    }

    @Test
    void tokenIsNeededOnlyIfSettled() {
        cloud.metadata().role("builder");
        assertThat(get(ROLES).status()).isEqualTo(200);

        cloud.metadata().tokenRequired(true);
        assertThat(get(ROLES).status()).isEqualTo(403);
        assertThat(get(ROLES, token("60").response().body()).status()).isEqualTo(200);
    }

    @Test
    void tokenThatIsSentHasToBeGood() {
        cloud.metadata().role("builder");
        String token = token("60").response().body();

        assertThat(get(ROLES, "made-up").status()).isEqualTo(401);
        clock.advance(Duration.ofSeconds(59));
        assertThat(get(ROLES, token).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(get(ROLES, token).status()).isEqualTo(401);
    }

    @Test
    void tokenLastsFromASecondToSixHours() {
        assertThat(token("1").status()).isEqualTo(200);
        assertThat(token("0").status()).isEqualTo(400);
        assertThat(token("21601").status()).isEqualTo(400);
        assertThat(token("long").status()).isEqualTo(400);
        assertThat(ask("PUT", "/latest/api/token").status()).isEqualTo(400);
        assertThat(ask("GET", "/latest/api/token").status()).isEqualTo(404);
        assertThat(ask("POST", ROLES).status()).isEqualTo(405);
    }

    @Test
    void questionsAreRecordedWithoutTheirTokenAndFaultsStrikeThem() {
        cloud.metadata().role("builder");
        cloud.faults().on(FakeMetadata.TOKEN_REQUEST).respondRaw(404, "text/html", "no such thing");
        assertThat(token("60").status()).isEqualTo(404);
        String token = token("60").response().body();
        get(ROLES, token);
        get(ROLES + "builder", token);

        assertThat(cloud.calls())
                .extracting(RecordedCall::operation)
                .containsExactly(
                        FakeMetadata.TOKEN_REQUEST,
                        FakeMetadata.TOKEN_REQUEST,
                        FakeMetadata.ROLE_REQUEST,
                        FakeMetadata.KEY_REQUEST);
        assertThat(cloud.calls(FakeMetadata.TOKEN_REQUEST))
                .extracting(RecordedCall::status)
                .containsExactly(404, 200);
        assertThat(cloud.calls(FakeMetadata.KEY_REQUEST).get(0).headers())
                .containsEntry("x-aliyun-ecs-metadata-token", "*REDACTED*");
    }

    @Test
    void resetTakesTheRoleAndItsKeysAway() {
        cloud.metadata().role("builder").tokenRequired(true);
        String token = token("60").response().body();
        JsonNode key = get(ROLES + "builder", token).json();
        cloud.reset();

        assertThat(get(ROLES).status()).isEqualTo(404);
        assertThat(get(ROLES, token).status()).isEqualTo(401);
        assertThat(describeWith(key)).isEqualTo("404 InvalidAccessKeyId.NotFound");
    }

    @Test
    void aSessionLastsSomeTime() {
        assertThatThrownBy(() -> cloud.metadata().sessionLength(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Reply token(String seconds) {
        return TestCall.exchange(question("PUT", "/latest/api/token")
                .header("X-aliyun-ecs-metadata-token-ttl-seconds", seconds)
                .build());
    }

    private Reply get(String path, String token) {
        return TestCall.exchange(question("GET", path)
                .header("X-aliyun-ecs-metadata-token", token)
                .build());
    }

    private Reply get(String path) {
        return ask("GET", path);
    }

    private Reply ask(String method, String path) {
        return TestCall.exchange(question(method, path).build());
    }

    private HttpRequest.Builder question(String method, String path) {
        return HttpRequest.newBuilder(URI.create(cloud.endpoint() + path)).method(method, BodyPublishers.noBody());
    }

    private String describeWith(JsonNode key) {
        return TestCall.eci("DescribeImageCaches")
                .date(clock.instant())
                .key(
                        key.path("AccessKeyId").asText(),
                        key.path("AccessKeySecret").asText())
                .signedHeader("x-acs-security-token", key.path("SecurityToken").asText())
                .send(cloud)
                .outcome();
    }
}
