package io.github.alicloudimages.contract.resilience.matrix;

import static io.github.alicloudimages.contract.resilience.matrix.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Outcome;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.SwitchingProvider;
import io.github.alicloudimages.contract.resilience.stage.TestClient;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.error.AuthenticationException;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.error.RetryStopReason;
import java.time.Duration;
import java.util.List;

/** What the gateway has against date, nonce and key. */
final class GatewayRows {

    private static final Duration TWENTY_MINUTES = Duration.ofMinutes(20);

    private GatewayRows() {}

    static List<Row> clock() {
        return List.of(
                row(
                                "the own clock is 20 minutes slow",
                                stage -> stage.gateway().clock().advance(TWENTY_MINUTES))
                        .refusedOnce()
                        .check(GatewayRows::isRightFromTheFirstAttemptNow)
                        .waits(Duration.ZERO),
                row(
                                "the own clock is 20 minutes fast",
                                stage -> stage.gateway().clock().advance(TWENTY_MINUTES.negated()))
                        .refusedOnce()
                        .check(GatewayRows::isRightFromTheFirstAttemptNow)
                        .waits(Duration.ZERO),
                row("a wrong clock is called a wrong signature", stage -> {
                            stage.gateway().clock().advance(TWENTY_MINUTES);
                            stage.faults().onAny().respond(400, "SignatureDoesNotMatch", "no");
                        })
                        .refusedOnce()
                        .check(GatewayRows::isRightFromTheFirstAttemptNow),
                row(
                                "a date that is refused whatever it is",
                                stage -> stage.faults().onAny().always().respond(400, "InvalidTimeStamp.Expired", "no"))
                        .all(Expected.failure(2, AuthenticationException.class, RetryStopReason.NOT_RETRYABLE, false)),
                row(
                                "a signature that is refused with the right time",
                                stage -> stage.faults().onAny().always().respond(400, "SignatureDoesNotMatch", "no"))
                        .refusedForGood(AuthenticationException.class));
    }

    private static void isRightFromTheFirstAttemptNow(Stage stage, TestClient client, Op op, Outcome outcome) {
        assertThat(client.call(op).attempts()).hasSize(1);
    }

    static List<Row> keys() {
        return List.of(
                row(
                                "a nonce that is refused, once",
                                stage -> stage.faults().onAny().respond(400, "SignatureNonceUsed", "seen"))
                        .lostOnce(AuthenticationException.class),
                row("an expired token, and a provider that then has another one", stage -> {
                            stage.provider(new SwitchingProvider(TestCloud.EXPIRED, TestCloud.TEMPORARY));
                        })
                        .refusedOnce()
                        .waits(Duration.ZERO)
                        .check((stage, client, op, outcome) -> assertThat(
                                        stage.server().requests())
                                .extracting(request -> request.header("x-acs-security-token"))
                                .containsExactly(
                                        TestCloud.EXPIRED.securityToken(), TestCloud.TEMPORARY.securityToken())),
                row(
                                "an expired token that the provider keeps",
                                stage -> stage.provider(StaticCredentialsProvider.of(TestCloud.EXPIRED)))
                        .refusedForGood(AuthenticationException.class),
                row(
                                "a key that does not exist",
                                stage -> stage.provider(StaticCredentialsProvider.of("nobody", "5ecret")))
                        .refusedForGood(AuthenticationException.class),
                row(
                                "a secret that is wrong",
                                stage -> stage.provider(StaticCredentialsProvider.of(
                                        stage.cloud().accessKeyId(), "wrong")))
                        .refusedForGood(AuthenticationException.class),
                row(
                                "no credentials at all",
                                stage -> stage.provider(() -> {
                                    throw new CredentialsException("none");
                                }))
                        .all(Expected.failure(0, CredentialsException.class, null, false)));
    }
}
