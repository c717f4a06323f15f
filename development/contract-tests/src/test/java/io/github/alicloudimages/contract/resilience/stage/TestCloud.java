package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.MutableClock;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A fake cloud for all tests of a class, as new for each of them; its clock shows what {@link VirtualTime} begins with. */
public final class TestCloud implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    /** Good for a long time. */
    public static final Credentials TEMPORARY = Credentials.of("STS.good", "good-secret", "good-token");

    /** No good any more. */
    public static final Credentials EXPIRED = Credentials.of("STS.expired", "expired-secret", "expired-token");

    private final MutableClock clock = MutableClock.at(VirtualTime.START);
    private FakeAlibabaCloud fake;

    @Override
    public void beforeAll(ExtensionContext context) {
        fake = FakeAlibabaCloud.builder()
                .gatewayClock(clock)
                .resourceClock(clock)
                .temporaryKey(
                        TEMPORARY.accessKeyId(),
                        TEMPORARY.accessKeySecret(),
                        TEMPORARY.securityToken(),
                        VirtualTime.START.plus(Duration.ofDays(1)))
                .temporaryKey(
                        EXPIRED.accessKeyId(),
                        EXPIRED.accessKeySecret(),
                        EXPIRED.securityToken(),
                        VirtualTime.START.minus(Duration.ofMinutes(1)))
                .start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        fake.reset();
        clock.set(VirtualTime.START);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        fake.close();
    }

    /** The fake. */
    public FakeAlibabaCloud fake() {
        return fake;
    }

    /** The gateway's clock. */
    public MutableClock clock() {
        return clock;
    }
}
