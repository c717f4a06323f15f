package io.github.alicloudimages.testkit.junit;

import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.MutableClock;
import java.time.Clock;

/** A started fake, and the time by which its resources move. */
final class RunningFake implements AutoCloseable {

    private final FakeAlibabaCloud cloud;
    private final ResourceTime time;
    private volatile boolean timeHeldByClass;

    private RunningFake(FakeAlibabaCloud cloud, ResourceTime time) {
        this.cloud = cloud;
        this.time = time;
    }

    static RunningFake start(Settings settings) {
        ResourceTime time = new ResourceTime();
        FakeAlibabaCloud.Builder builder = FakeAlibabaCloud.builder().resourceClock(time);
        settings.cloud().accept(builder);
        return new RunningFake(builder.start(), time);
    }

    FakeAlibabaCloud cloud() {
        return cloud;
    }

    boolean isRunning() {
        return cloud.wireMock().isRunning();
    }

    /** Makes everything as new, but leaves a clock to the class that took it. */
    void reset() {
        cloud.reset();
        if (!timeHeldByClass) {
            time.release();
        }
    }

    /** The clock by which the resources move from now on: the user's own, or one that stands still. */
    MutableClock clock(boolean forClass) {
        Clock clock = cloud.resourceClock();
        if (clock instanceof MutableClock own) {
            return own;
        }
        if (!clock.equals(time)) {
            throw new IllegalStateException(
                    "The resource clock of the fake was set to one that is no MutableClock: " + clock);
        }
        timeHeldByClass |= forClass;
        return time.hold();
    }

    @Override
    public void close() {
        cloud.close();
    }
}
