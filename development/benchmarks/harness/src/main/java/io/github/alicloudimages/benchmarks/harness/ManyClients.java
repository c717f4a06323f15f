package io.github.alicloudimages.benchmarks.harness;

import java.net.URI;
import java.util.concurrent.TimeUnit;

/**
 * Clients made, used for some calls each, and closed: what they leave behind. Arguments: the {@link Subject}, the address
 * of the server, how many clients, how many calls with each.
 */
public final class ManyClients {

    /** Longer than threads of a client stay idle. */
    private static final int SECONDS_FOR_THREADS_TO_END = 15;

    private ManyClients() {}

    public static void main(String[] arguments) throws Exception {
        Class<? extends Subject> type = Class.forName(arguments[0]).asSubclass(Subject.class);
        URI server = URI.create(arguments[1]);
        int clients = Integer.parseInt(arguments[2]);
        int calls = Integer.parseInt(arguments[3]);
        use(type, server, clients / 10, calls);
        TimeUnit.SECONDS.sleep(SECONDS_FOR_THREADS_TO_END);
        Left.now().print("Before");
        long start = System.nanoTime();
        use(type, server, clients, calls);
        System.out.println("microsPerClient " + (System.nanoTime() - start) / 1e3 / clients);
        Left.now().print("AtOnce");
        TimeUnit.SECONDS.sleep(SECONDS_FOR_THREADS_TO_END);
        Left.now().print("After");
        System.exit(0);
    }

    private static void use(Class<? extends Subject> type, URI server, int clients, int calls) throws Exception {
        for (int i = 0; i < clients; i++) {
            try (Subject subject = Subject.open(type, server)) {
                for (int call = 0; call < calls; call++) {
                    subject.call();
                }
            }
        }
    }
}
