package io.github.alicloudimages.contract.resilience.stage;

import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.Timing;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.Faults;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything around one client under test: the fake cloud, the server before it, the time, and the client's options. */
public final class Stage implements AutoCloseable {

    private final TestCloud cloud;
    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server;
    private final List<AutoCloseable> further = new ArrayList<>();
    private final List<Consumer<ClientBuilder<?>>> setup = new ArrayList<>();
    private Runnable afterWarmUp;
    private ScriptedServer remembered;
    private URI endpoint;
    private Timing timing = time.timing();
    private CredentialsProvider provider;

    public Stage(TestCloud cloud) {
        this.cloud = cloud;
        this.server = new ScriptedServer(cloud.fake().endpoint());
        this.endpoint = server.endpoint();
        this.provider = StaticCredentialsProvider.of(
                cloud.fake().accessKeyId(), cloud.fake().accessKeySecret());
    }

    /** The fake. */
    public FakeAlibabaCloud cloud() {
        return cloud.fake();
    }

    /** The faults of the fake. */
    public Faults faults() {
        return cloud.fake().faults();
    }

    /** The cloud with its clock and keys. */
    public TestCloud gateway() {
        return cloud;
    }

    /** The server that the client sends to. */
    public ScriptedServer server() {
        return server;
    }

    /** The client's time. */
    public VirtualTime time() {
        return time;
    }

    /** Sends to another place. */
    public void endpoint(URI value) {
        endpoint = value;
    }

    /** Uses the machine's time: for what sockets do slowly. */
    public void realTime() {
        timing = Timing.SYSTEM;
    }

    /** Signs with other credentials. */
    public void provider(CredentialsProvider value) {
        provider = value;
    }

    /** Sets an option of the client. */
    public void client(Consumer<ClientBuilder<?>> option) {
        setup.add(option);
    }

    /** Makes one good call first, then this, and looks at the call after that. */
    public void afterWarmUp(Runnable action) {
        afterWarmUp = action;
    }

    /** What was asked for to be done between a first, good call and the one that is looked at; {@code null} if nothing. */
    public Runnable afterWarmUp() {
        return afterWarmUp;
    }

    /** Closes this with the stage. */
    public <T extends AutoCloseable> T also(T resource) {
        further.add(resource);
        return resource;
    }

    /** Keeps another server for a later look at it. */
    public void remember(ScriptedServer other) {
        remembered = other;
    }

    /** The other server. */
    public ScriptedServer remembered() {
        return remembered;
    }

    /** A client of this kind; the caller closes it. */
    public TestClient open(Kind kind) {
        return kind.open(this::apply);
    }

    /** An asynchronous client; the caller closes it. */
    public AsyncTestClient openAsync() {
        return new AsyncTestClient(this::apply);
    }

    /** Sets all options on a builder. */
    public void apply(ClientBuilder<?> builder) {
        builder.region("cn-hangzhou")
                .endpoint(endpoint)
                .credentialsProvider(provider)
                .timing(timing);
        setup.forEach(option -> option.accept(builder));
    }

    @Override
    public void close() {
        server.close();
        for (AutoCloseable resource : further) {
            try {
                resource.close();
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        }
    }
}
