package io.github.alicloudimages.contract.resilience.stage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The threads of the SDK that have started since this was made. */
public final class Threads {

    private static final String SDK = "alicloud-images";

    /** What OkHttp calls a thread of the wire as long as it is there. */
    private static final String ON_THE_WIRE = "OkHttp http";

    /** For those that start while they are counted. */
    private static final int ROOM = 1_000;

    private final Set<Thread> before = all();

    /** Threads by this name that run now and did not before. */
    public Set<Thread> named(String prefix) {
        return all().stream()
                .filter(thread -> thread.getName().startsWith(prefix) && !before.contains(thread))
                .collect(Collectors.toSet());
    }

    /** Threads of the wire, at work or idle. */
    public Set<Thread> ofWire() {
        Set<Thread> threads = named(SDK + "-wire");
        threads.addAll(named(ON_THE_WIRE));
        return threads;
    }

    /** Returns when none of them is left. */
    public void awaitNoneOfSdk() {
        Eventually.holds(() -> named(SDK).isEmpty() && named(ON_THE_WIRE).isEmpty(), "no thread of the SDK is left");
    }

    private static Set<Thread> all() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] threads = new Thread[root.activeCount() + ROOM];
        int found = root.enumerate(threads);
        return new HashSet<>(Arrays.asList(threads).subList(0, found));
    }
}
