package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.PlannedFault;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** How requests come to the fake, and so which faults there can be. */
enum Way {
    /** No stall: it would take real time. */
    SOCKETS,
    /** With refused connections, by {@link RefusingWire}. */
    IN_PROCESS;

    private static final int PERCENT_FAULTY = 35;
    private static final int MOST_DELAY_MILLIS = 3;

    /** Plans what so many calls will meet, one after the other as they arrive: a fault or none, some a little late. */
    void plan(FakeAlibabaCloud cloud, Random random, int calls) {
        List<Fault> faults =
                Arrays.stream(Fault.values()).filter(this::canBePlanned).toList();
        for (int i = 0; i < calls; i++) {
            PlannedFault planned =
                    cloud.faults().onAny().delay(Duration.ofMillis(random.nextInt(MOST_DELAY_MILLIS + 1)));
            if (random.nextInt(100) < PERCENT_FAULTY) {
                faults.get(random.nextInt(faults.size())).plan(planned);
            }
        }
    }

    private boolean canBePlanned(Fault fault) {
        return fault != Fault.CONNECTION_REFUSED && (this == IN_PROCESS || fault != Fault.STALL);
    }
}
