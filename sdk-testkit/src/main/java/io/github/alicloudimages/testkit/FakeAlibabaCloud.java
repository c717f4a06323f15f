package io.github.alicloudimages.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.testkit.internal.Cloud;
import io.github.alicloudimages.testkit.internal.front.InProcessTransport;
import io.github.alicloudimages.testkit.internal.front.WireMockFront;
import io.github.alicloudimages.testkit.internal.gateway.AccessKey;
import io.github.alicloudimages.testkit.internal.gateway.KeyRing;
import java.net.URI;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in for Alibaba Cloud on this machine: it answers the image operations of ECI (2018-08-08) and E-HPC Instant
 * (2023-07-01) with a memory, so that a test can create, follow, change and delete images without the cloud.
 *
 * <pre>{@code
 * try (FakeAlibabaCloud cloud = FakeAlibabaCloud.start();
 *         EciClient eci = EciClient.builder()
 *                 .region("cn-hangzhou")
 *                 .endpoint(cloud.endpoint())
 *                 .credentialsProvider(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
 *                 .build()) {
 *     ...
 * }
 * }</pre>
 *
 * <p>The gateway in front of it is as strict as the real one. It checks the signature of every request by its own
 * reading of the rules (version 3 with HMAC-SHA256, HMAC-SM3 or RSA-SHA256, and the older RPC signature), the time of
 * sending, and that no nonce comes twice; any client of these APIs can talk to it, in any language. One fake serves
 * all regions: a resource belongs to the {@code RegionId} of the request that made it.
 *
 * <p>Keys can be had from it too: {@link #sts()} lets a role be taken, {@link #metadata()} is what an ECS instance asks
 * for its own role. Both are at the same endpoint, and the gateway takes the keys until they expire by its clock.
 *
 * <p>{@link #faults()} lets single calls go wrong, {@link #throttling()} those that come too often, {@link #calls()}
 * tells what was asked.
 *
 * <p>It listens on 127.0.0.1 over plain HTTP/1.1, on WireMock. {@link #wireMock()} gives access to that: your own
 * stubs win over the fake. Nothing is written to the console.
 *
 * <p>All methods may be called from several threads. Close the fake after use; its port and its threads are freed
 * then.
 */
public final class FakeAlibabaCloud implements AutoCloseable {

    static final String DEFAULT_KEY_ID = "FakeAccessKeyId";
    static final String DEFAULT_KEY_SECRET = "FakeAccessKeySecret";

    private final String accessKeyId;
    private final String accessKeySecret;
    private final Clock resourceClock;
    private final Cloud cloud;
    private final WireMockFront front;
    private final FakeEci eci;
    private final FakeEhpc ehpc;
    private final FakeSts sts;
    private final FakeMetadata metadata;
    private final Throttling throttling;
    private final Faults faults;

    private FakeAlibabaCloud(Builder builder) {
        this.accessKeyId = builder.accessKeyId;
        this.accessKeySecret = builder.accessKeySecret;
        this.resourceClock = builder.resourceClock;
        this.cloud = new Cloud(builder.resourceClock, builder.gatewayClock, builder.keys());
        Consumer<RecordedCall> onCall = builder.onCall;
        this.cloud.log().tell(call -> onCall.accept(new RecordedCall(call)));
        this.front = new WireMockFront(cloud, builder.port);
        this.eci = new FakeEci(cloud.eci());
        this.ehpc = new FakeEhpc(cloud.ehpc());
        this.sts = new FakeSts(cloud.sts());
        this.metadata = new FakeMetadata(cloud.metadata());
        this.throttling = new Throttling(cloud.limits(), cloud.operations());
        this.faults = new Faults(cloud.faults(), cloud.questions());
    }

    /**
     * Starts a fake with all defaults on a free port.
     *
     * @return a fake to be closed by the caller
     */
    public static FakeAlibabaCloud start() {
        return builder().start();
    }

    /**
     * A builder, for a fixed port, other keys or clocks of your own.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return where the fake listens, for example {@code http://127.0.0.1:35173}; serves both products, STS and the
     * metadata}
     */
    public URI endpoint() {
        return front.endpoint();
    }

    /** {@return the id of the access key that the gateway accepts} */
    public String accessKeyId() {
        return accessKeyId;
    }

    /** {@return the secret of the access key that the gateway accepts} */
    public String accessKeySecret() {
        return accessKeySecret;
    }

    /** {@return the clock by which images are built and resources age, as it was set} */
    public Clock resourceClock() {
        return resourceClock;
    }

    /** {@return the inside of ECI: its resources, and how long its work takes} */
    public FakeEci eci() {
        return eci;
    }

    /** {@return the inside of E-HPC Instant: its images} */
    public FakeEhpc ehpc() {
        return ehpc;
    }

    /** {@return the inside of STS: which roles can be taken, and for how long} */
    public FakeSts sts() {
        return sts;
    }

    /** {@return the metadata of an ECS instance: its RAM role, and how it may be asked for} */
    public FakeMetadata metadata() {
        return metadata;
    }

    /** {@return how many calls are let through in some time} */
    public Throttling throttling() {
        return throttling;
    }

    /** {@return what sets up what shall go wrong} */
    public Faults faults() {
        return faults;
    }

    /**
     * {@return all calls that the fake has answered or left without an answer, in the order of their arrival, refused
     * ones included} Requests that a stub of yours answered are not among them; WireMock's journal has those too.
     */
    public List<RecordedCall> calls() {
        return cloud.log().calls().stream().map(RecordedCall::new).toList();
    }

    /**
     * The calls of one operation, for example {@code CreateImageCache}, in the order of their arrival.
     *
     * @param operation by its name on the wire
     * @return a copy that does not change; empty if there were none
     */
    public List<RecordedCall> calls(String operation) {
        return calls().stream()
                .filter(call -> call.operation().equals(operation))
                .toList();
    }

    /**
     * Makes the fake as new without a restart: no resources, no calls, no faults, no limits, no issued keys, no
     * remembered client tokens and nonces, default times and rules, no stubs but its own. Port and clocks stay, and the
     * keys that the builder was told of.
     */
    public void reset() {
        front.reset();
        cloud.reset();
    }

    /**
     * Leads to this fake without a socket, on the calling thread: for many short tests. WireMock's stubs and journal are
     * not on that way; faults are. A fault that delays takes no time, but one that delays beyond the time limits of a
     * request ends it.
     *
     * @return a transport for {@code transport(...)} of a client; closing it leaves the fake as it is
     */
    public HttpTransport transport() {
        return transport(delay -> {});
    }

    /**
     * The same for a client whose time is not the machine's.
     *
     * @param lapse told how long the client would have waited for each answer
     * @return a transport for {@code transport(...)} of a client; closing it leaves the fake as it is
     */
    public HttpTransport transport(Consumer<Duration> lapse) {
        return new InProcessTransport(cloud, lapse);
    }

    /**
     * {@return the server underneath, for stubs, verification and faults of WireMock's own} A stub of any usual
     * priority is asked before the fake. The journal keeps requests as they came, secrets included.
     * {@code resetMappings()} of the server cuts the fake off; {@link #reset()} brings it back.
     */
    public WireMockServer wireMock() {
        return front.server();
    }

    /** Stops listening. Calls under way may end without an answer. */
    @Override
    public void close() {
        front.stop();
    }

    /** Sets up a {@link FakeAlibabaCloud}. Not safe for use by several threads. */
    public static final class Builder {

        private int port;
        private String accessKeyId = DEFAULT_KEY_ID;
        private String accessKeySecret = DEFAULT_KEY_SECRET;
        private @Nullable PublicKey rsaPublicKey;
        private Clock resourceClock = Clock.systemUTC();
        private Clock gatewayClock = Clock.systemUTC();
        private boolean acceptUnsigned;
        private Consumer<RecordedCall> onCall = call -> {};
        private final List<AccessKey> temporaryKeys = new ArrayList<>();
        private final List<String> bearerTokens = new ArrayList<>();

        private Builder() {}

        /**
         * The port to listen on.
         *
         * @param port 0, the default, takes a free one
         * @return this builder
         */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /**
         * The access key that the gateway accepts. For signatures with RSA the secret may be the private key (PKCS#8,
         * base64, with or without PEM lines); the gateway then derives the public key from it.
         *
         * @param id any text
         * @param secret any text, or a private key
         * @return this builder
         */
        public Builder accessKey(String id, String secret) {
            this.accessKeyId = Objects.requireNonNull(id, "id");
            this.accessKeySecret = Objects.requireNonNull(secret, "secret");
            return this;
        }

        /**
         * The public key for requests of the access key that are signed with RSA.
         *
         * @param publicKey in place of the one derived from the secret
         * @return this builder
         */
        public Builder rsaPublicKey(PublicKey publicKey) {
            this.rsaPublicKey = Objects.requireNonNull(publicKey, "publicKey");
            return this;
        }

        /**
         * One more key, as STS gives it out: good only together with its token, and only until it expires by the
         * gateway's clock. May be called several times. {@link FakeAlibabaCloud#sts()} gives out such keys itself.
         *
         * @param id any text
         * @param secret any text
         * @param securityToken any text
         * @param expiration by the gateway's clock
         * @return this builder
         */
        public Builder temporaryKey(String id, String secret, String securityToken, Instant expiration) {
            temporaryKeys.add(AccessKey.temporary(
                    Objects.requireNonNull(id, "id"),
                    Objects.requireNonNull(secret, "secret"),
                    Objects.requireNonNull(securityToken, "securityToken"),
                    Objects.requireNonNull(expiration, "expiration")));
            return this;
        }

        /**
         * A bearer token that the gateway accepts in place of a signature. May be called several times.
         *
         * @param token any text
         * @return this builder
         */
        public Builder bearerToken(String token) {
            bearerTokens.add(Objects.requireNonNull(token, "token"));
            return this;
        }

        /**
         * The clock by which images are built and resources age. Hand in a {@link MutableClock} to let hours pass in no
         * time. The checks of the gateway do not go by it.
         *
         * @param clock the system's by default
         * @return this builder
         */
        public Builder resourceClock(Clock clock) {
            this.resourceClock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * The clock by which the gateway judges how old a request is and whether a token has expired, and which the
         * {@code Date} header of answers shows.
         *
         * @param clock the system's by default
         * @return this builder
         */
        public Builder gatewayClock(Clock clock) {
            this.gatewayClock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Lets requests in that carry no signature at all, as are sent by hand. A request with a signature still needs
         * the right one. Not for tests of an application: the cloud does no such thing.
         *
         * @param value {@code false} by default
         * @return this builder
         */
        public Builder acceptUnsigned(boolean value) {
            this.acceptUnsigned = value;
            return this;
        }

        /**
         * Who is told of every call, on the thread that serves it and before the answer is sent. It must not throw, and
         * the caller waits for it.
         *
         * @param listener nobody by default
         * @return this builder
         */
        public Builder onCall(Consumer<RecordedCall> listener) {
            this.onCall = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Starts the fake; it listens when this method returns.
         *
         * @return this
         */
        public FakeAlibabaCloud start() {
            return new FakeAlibabaCloud(this);
        }

        private KeyRing keys() {
            KeyRing keys = new KeyRing();
            AccessKey key = AccessKey.lasting(accessKeyId, accessKeySecret);
            keys.add(rsaPublicKey == null ? key : key.withPublicKey(rsaPublicKey));
            temporaryKeys.forEach(keys::add);
            bearerTokens.forEach(keys::addBearerToken);
            keys.acceptUnsigned(acceptUnsigned);
            return keys;
        }
    }
}
