package io.github.alicloudimages.testkit.junit;

import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests of JUnit Jupiter a {@link FakeAlibabaCloud}, and clients that call it.
 *
 * <pre>{@code
 * @ExtendWith(FakeAlibabaCloudExtension.class)
 * class ImageBuildTest {
 *
 *     @Test
 *     void makesOneCache(FakeAlibabaCloud cloud, EciClient eci) {
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>A test, its {@code @BeforeEach} and {@code @AfterEach} methods and the constructor of its class may have parameters
 * of these types, and within one test they all get the same objects:
 *
 * <ul>
 *   <li>{@link FakeAlibabaCloud};
 *   <li>{@code EciClient}, {@code EciAsyncClient}, {@code EhpcClient}, {@code EhpcAsyncClient}: each calls the fake with
 *       its access key, in the region {@code cn-hangzhou}, and is closed after the test;
 *   <li>{@code MutableClock}: from then on, to the end of the test, the resources of the fake move by this clock, which
 *       stands still unless it is told to go on. An image that takes an hour to build is there at once.
 * </ul>
 *
 * <p><b>One server for each class, nothing left over from test to test.</b> The fake of a class is started when it is
 * first needed, is reset before each test as by {@link FakeAlibabaCloud#reset()}, and is closed after the last one.
 * {@code @Nested} classes use that of the class around them. {@code @BeforeAll} methods, and the constructor of a class
 * with {@code @TestInstance(PER_CLASS)}, may have the parameters too; what they set up in the fake is gone before the
 * first test, and a clock that they take is there for all tests. A fake that a test has closed, to see its code without
 * a cloud, is replaced before the next one.
 *
 * <p><b>Tests that run at the same time</b> have a fake each, started for the test and closed after it. The class then
 * has none: whoever asks for one on its behalf is refused, with a message that says so.
 *
 * <p>For other settings use it as a field with {@code @RegisterExtension}. A static field gives each class a fake, any
 * other each test:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FakeAlibabaCloudExtension EXTENSION = FakeAlibabaCloudExtension.builder()
 *         .cloud(cloud -> cloud.accessKey("my-id", "my-secret").port(18080))
 *         .clients(client -> client.region("cn-shanghai"))
 *         .build();
 * }</pre>
 *
 * <p>The dynamic tests of one {@code @TestFactory} are one test in this sense. Works with JUnit 6 and with JUnit 5 from
 * 5.10 on; before 5.12, parameters of a constructor count as taken by the class. Safe for use by several threads.
 */
public final class FakeAlibabaCloudExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private final Settings settings;
    private final Namespace namespace = Namespace.create(FakeAlibabaCloudExtension.class, this);
    private final Set<Scope> scopes = ConcurrentHashMap.newKeySet();

    /** With all defaults. */
    public FakeAlibabaCloudExtension() {
        this(builder());
    }

    private FakeAlibabaCloudExtension(Builder builder) {
        settings = new Settings(builder.cloud, builder.clients, builder.resetBeforeEach);
    }

    /**
     * A builder, for settings of fake and clients.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The fake of the class, or of the test if the extension is in a field that is not static. For what cannot have
     * parameters, such as a method that hands properties to an application under test. It is the same for the whole
     * class, and so is its endpoint.
     *
     * @return the fake, running
     * @throws IllegalStateException if no test is under way, if tests run at the same time and have a fake each, or if
     *     this extension serves several classes at the same time
     */
    public FakeAlibabaCloud cloud() {
        List<Scope> open = List.copyOf(scopes);
        if (open.size() != 1) {
            throw new IllegalStateException(
                    open.isEmpty()
                            ? "There is no fake now: it is there from before the first to after the last test."
                            : "Several test classes use this extension now. Take the fake as a parameter.");
        }
        return open.get(0).ofClass().cloud();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Scope unused = scope(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Fixture unused = fixture(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Fixture.canGive(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return fixture(context).give(parameter.getParameter().getType());
    }

    /** So that the constructor of a class with an instance for each test is given what the test is given. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    /** What the test, or else the class, works with; its first use is what begins a test. */
    private Fixture fixture(ExtensionContext context) {
        Store store = context.getStore(namespace);
        Fixture known = store.get(context.getUniqueId(), Fixture.class);
        if (known != null) {
            return known;
        }
        Scope scope = scope(context);
        Fixture fixture =
                context.getTestMethod().isPresent() ? scope.fixtureOfTest(context) : scope.fixtureOfClass(context);
        store.put(context.getUniqueId(), fixture);
        return fixture;
    }

    /** That of the outermost class which the extension is registered for; without one, that of the test. */
    private Scope scope(ExtensionContext context) {
        Store store = context.getStore(namespace);
        Scope known = store.get(Scope.class, Scope.class);
        if (known != null) {
            return known;
        }
        Scope scope = new Scope(settings, context, scopes);
        store.put(Scope.class, scope);
        return scope;
    }

    /** Sets up a {@link FakeAlibabaCloudExtension}. Not safe for use by several threads. */
    public static final class Builder {

        private Consumer<? super FakeAlibabaCloud.Builder> cloud = builder -> {};
        private Consumer<? super ClientBuilder<?>> clients = builder -> {};
        private boolean resetBeforeEach = true;

        private Builder() {}

        /**
         * Settings of every fake that is started: keys, clocks, port. A port that is not 0 can serve one class at a
         * time. With a resource clock that is a {@code MutableClock}, parameters of that type are that clock; with any
         * other one they are refused. A clock is not reset between tests.
         *
         * @param settings called once for each fake, before it starts
         * @return this builder
         */
        public Builder cloud(Consumer<? super FakeAlibabaCloud.Builder> settings) {
            this.cloud = Objects.requireNonNull(settings, "settings");
            return this;
        }

        /**
         * Settings of every client, on top of endpoint, credentials and the region {@code cn-hangzhou}.
         *
         * @param settings called once for each client, before it is built
         * @return this builder
         */
        public Builder clients(Consumer<? super ClientBuilder<?>> settings) {
            this.clients = Objects.requireNonNull(settings, "settings");
            return this;
        }

        /**
         * Whether each test finds the fake as new. With {@code false} all tests of a class share one fake that is never
         * reset, also those that run at the same time.
         *
         * @param value {@code true} by default
         * @return this builder
         */
        public Builder resetBeforeEach(boolean value) {
            this.resetBeforeEach = value;
            return this;
        }

        /** {@return the extension} It starts nothing yet. */
        public FakeAlibabaCloudExtension build() {
            return new FakeAlibabaCloudExtension(this);
        }
    }
}
