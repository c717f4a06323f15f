package io.github.alicloudimages.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.ImageCacheStatus;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.MutableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class HeldTimeTest {

    @Test
    void aTestThatTakesAClockMovesTheResourcesByIt() {
        Jupiter.runGreen(2, TakesAClock.class);
    }

    @Test
    void aClockThatTheClassTakesIsThereForAllTests() {
        Jupiter.runGreen(2, ClockOfTheClass.class);
    }

    @Test
    void aClockOfTheUserIsWhatIsGiven() {
        Jupiter.runGreen(1, ClockOfTheUser.class);
    }

    @Test
    void aClockThatCannotBeMovedIsNotGiven() {
        assertThat(Jupiter.failures(Jupiter.run(UnmovableClock.class)))
                .singleElement()
                .asString()
                .contains("no MutableClock");
    }

    private static void buildForAnHour(FakeAlibabaCloud cloud, EciClient eci, MutableClock clock) {
        cloud.eci().buildTime(Duration.ofHours(1));
        String id = Builds.begin(eci);

        assertThat(cloud.eci().imageCache(id).status()).isEqualTo(ImageCacheStatus.PREPARING);
        clock.advance(Duration.ofMinutes(59));
        assertThat(cloud.eci().imageCache(id).status()).isEqualTo(ImageCacheStatus.CREATING);
        clock.advance(Duration.ofMinutes(1));
        assertThat(cloud.eci().imageCache(id).status()).isEqualTo(ImageCacheStatus.READY);
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class TakesAClock {

        @Test
        @Order(1)
        void withAClock(FakeAlibabaCloud cloud, EciClient eci, MutableClock clock) {
            buildForAnHour(cloud, eci, clock);
        }

        @Test
        @Order(2)
        void withoutOneTimeGoesOn(FakeAlibabaCloud cloud) {
            assertThat(cloud.resourceClock().instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
            assertThat(cloud.resourceClock()).isNotInstanceOf(MutableClock.class);
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class ClockOfTheClass {

        @BeforeAll
        static void hold(MutableClock clock) {
            clock.set(Instant.EPOCH);
        }

        @RepeatedTest(2)
        void holdsTime(FakeAlibabaCloud cloud, MutableClock clock) {
            assertThat(cloud.resourceClock().instant()).isEqualTo(Instant.EPOCH);
            assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
        }
    }

    static class ClockOfTheUser {

        private static final MutableClock CLOCK = MutableClock.at(Instant.EPOCH);

        @RegisterExtension
        static final FakeAlibabaCloudExtension EXTENSION = FakeAlibabaCloudExtension.builder()
                .cloud(cloud -> cloud.resourceClock(CLOCK))
                .build();

        @Test
        void isGiven(FakeAlibabaCloud cloud, EciClient eci, MutableClock clock) {
            assertThat(clock).isSameAs(CLOCK);
            buildForAnHour(cloud, eci, clock);
        }
    }

    static class UnmovableClock {

        @RegisterExtension
        static final FakeAlibabaCloudExtension EXTENSION = FakeAlibabaCloudExtension.builder()
                .cloud(cloud -> cloud.resourceClock(Clock.systemUTC()))
                .build();

        @Test
        void isNotGiven(MutableClock clock) {}
    }
}
