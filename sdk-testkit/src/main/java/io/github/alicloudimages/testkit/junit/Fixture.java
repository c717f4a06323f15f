package io.github.alicloudimages.testkit.junit;

import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcAsyncClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.MutableClock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** What one test, or a class as a whole, works with: a fake, and the clients that were asked for. */
@SuppressWarnings("deprecation") // Before 5.13 JUnit closes nothing else.
final class Fixture implements Store.CloseableResource, AutoCloseable {

    private static final Set<Class<?>> TYPES = Set.of(
            FakeAlibabaCloud.class,
            MutableClock.class,
            EciClient.class,
            EciAsyncClient.class,
            EhpcClient.class,
            EhpcAsyncClient.class);

    private final RunningFake fake;
    private final Settings settings;
    private final boolean ofClass;
    private final boolean fakeIsOwn;
    private final Map<Class<?>, Object> clients = new HashMap<>();
    private final List<Runnable> endings = new ArrayList<>();

    private Fixture(RunningFake fake, Settings settings, boolean ofClass, boolean fakeIsOwn) {
        this.fake = fake;
        this.settings = settings;
        this.ofClass = ofClass;
        this.fakeIsOwn = fakeIsOwn;
    }

    static Fixture ofClass(RunningFake shared, Settings settings) {
        return new Fixture(shared, settings, true, false);
    }

    static Fixture ofTest(RunningFake shared, Settings settings) {
        return new Fixture(shared, settings, false, false);
    }

    /** With a fake that nobody else uses and that is closed with the fixture. */
    static Fixture ofTestAlone(RunningFake own, Settings settings) {
        return new Fixture(own, settings, false, true);
    }

    static boolean canGive(Class<?> type) {
        return TYPES.contains(type);
    }

    synchronized Object give(Class<?> type) {
        if (type == FakeAlibabaCloud.class) {
            return fake.cloud();
        }
        if (type == MutableClock.class) {
            return fake.clock(ofClass);
        }
        return clients.computeIfAbsent(type, this::client);
    }

    private Object client(Class<?> type) {
        if (type == EciClient.class) {
            EciClient client = calling(EciClient.builder()).build();
            endings.add(client::close);
            return client;
        }
        if (type == EciAsyncClient.class) {
            EciAsyncClient client = calling(EciAsyncClient.builder()).build();
            endings.add(client::close);
            return client;
        }
        if (type == EhpcClient.class) {
            EhpcClient client = calling(EhpcClient.builder()).build();
            endings.add(client::close);
            return client;
        }
        if (type == EhpcAsyncClient.class) {
            EhpcAsyncClient client = calling(EhpcAsyncClient.builder()).build();
            endings.add(client::close);
            return client;
        }
        throw new IllegalArgumentException("Not a client: " + type);
    }

    private <B extends ClientBuilder<B>> B calling(B builder) {
        FakeAlibabaCloud cloud = fake.cloud();
        builder.region("cn-hangzhou")
                .endpoint(cloud.endpoint())
                .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()));
        settings.clients().accept(builder);
        return builder;
    }

    @Override
    public synchronized void close() {
        try {
            closeClients();
        } finally {
            if (fakeIsOwn) {
                fake.close();
            }
        }
    }

    /** All of them, also if one fails to. */
    private void closeClients() {
        RuntimeException failure = null;
        for (Runnable ending : endings) {
            try {
                ending.run();
            } catch (RuntimeException failed) {
                if (failure == null) {
                    failure = failed;
                } else {
                    failure.addSuppressed(failed);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
