package io.github.alicloudimages.core.client;

import io.github.alicloudimages.core.auth.DefaultCredentialsProvider;
import io.github.alicloudimages.core.endpoint.Network;
import io.github.alicloudimages.core.error.ConfigurationException;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.http.OkHttpTransport;
import io.github.alicloudimages.core.http.ProxyOptions;
import io.github.alicloudimages.core.http.Timeouts;
import io.github.alicloudimages.core.http.TlsOptions;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.observe.CallListener;
import io.github.alicloudimages.core.pipeline.internal.PipelineSettings;
import io.github.alicloudimages.core.pipeline.internal.Preload;
import io.github.alicloudimages.core.pipeline.internal.ServiceDescription;
import io.github.alicloudimages.core.pipeline.internal.UserAgent;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.core.signing.RequestSigner;
import io.github.alicloudimages.core.signing.SignatureAlgorithm;
import io.github.alicloudimages.core.time.internal.DurationText;
import io.github.alicloudimages.core.time.internal.Timing;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options that the clients of all products share. Every one has a default but the region, which may be replaced by
 * an endpoint. Not thread-safe; a builder may build several clients.
 *
 * @param <B> the product's builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    private final ServiceDescription service;
    private @Nullable String region;
    private Network network = Network.PUBLIC;
    private @Nullable URI endpoint;
    private boolean plainHttpAllowed;
    private @Nullable CredentialsProvider credentialsProvider;
    private SignatureAlgorithm signatureAlgorithm = SignatureAlgorithm.ACS3_HMAC_SHA256;
    private ParameterPlacement parameterPlacement = ParameterPlacement.BODY;
    private @Nullable Duration connectTimeout;
    private @Nullable ProxyOptions proxy;
    private @Nullable TlsOptions tls;
    private Duration readTimeout = Duration.ofSeconds(10);
    private Duration attemptTimeout = Duration.ofSeconds(15);
    private Duration callTimeout = Duration.ofSeconds(60);
    private boolean validateRequests = true;
    private @Nullable String userAgentSuffix;
    private @Nullable HttpTransport transport;
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private final List<CallListener> listeners = new ArrayList<>();
    private Timing timing = Timing.SYSTEM;

    /**
     * For the product modules.
     *
     * @param service the product
     * @hidden
     */
    @SuppressWarnings("exports") // only they can see the type
    protected ClientBuilder(ServiceDescription service) {
        this.service = service;
    }

    /** {@return this builder as the product's own type} */
    protected abstract B self();

    /**
     * The region of every request that does not name one; with the network it also picks the host. To an operation that
     * is not modelled it is not sent: that names its region among its parameters.
     *
     * @param value such as {@code cn-hangzhou}; {@code null} if an endpoint is set, or every request names its region
     * @return this builder
     */
    public B region(@Nullable String value) {
        region = value;
        return self();
    }

    /**
     * From where the service is reached. Has no effect if an endpoint is set.
     *
     * @param value {@link Network#PUBLIC} by default
     * @return this builder
     */
    public B network(Network value) {
        network = value;
        return self();
    }

    /**
     * Sends every call there, whatever its region.
     *
     * @param value {@code https://host} with or without a port; plain http only for a loopback host, unless allowed
     * @return this builder
     */
    public B endpoint(@Nullable URI value) {
        endpoint = value;
        return self();
    }

    /**
     * Allows an endpoint of plain http on other hosts than loopback ones. Registry passwords, security tokens and bearer
     * tokens then cross the network unencrypted; the secret of an access key never does, since it only signs.
     *
     * @param value {@code false} by default
     * @return this builder
     */
    public B allowPlainHttp(boolean value) {
        plainHttpAllowed = value;
        return self();
    }

    /**
     * Where the credentials come from, asked before every attempt.
     *
     * @param value {@code null} for the default, a {@link DefaultCredentialsProvider} of the client's own, closed with
     *     it. A provider given here is not closed with the client.
     * @return this builder
     */
    public B credentialsProvider(@Nullable CredentialsProvider value) {
        credentialsProvider = value;
        return self();
    }

    /**
     * How requests are signed.
     *
     * @param value {@link SignatureAlgorithm#ACS3_HMAC_SHA256} by default
     * @return this builder
     */
    public B signatureAlgorithm(SignatureAlgorithm value) {
        signatureAlgorithm = value;
        return self();
    }

    /**
     * Where the parameters travel.
     *
     * @param value {@link ParameterPlacement#BODY} by default
     * @return this builder
     */
    public B parameterPlacement(ParameterPlacement value) {
        parameterPlacement = value;
        return self();
    }

    /**
     * How long connecting may take, TLS included; 5 seconds by default. An option of the client's own transport: with
     * {@link #transport} set it there.
     *
     * @param value longer than zero
     * @return this builder
     * @throws ConfigurationException if it is not
     */
    public B connectTimeout(Duration value) {
        positive("connectTimeout", value);
        connectTimeout = value;
        return self();
    }

    /**
     * Through which proxy the calls go. An option of the client's own transport: with {@link #transport} set it there.
     *
     * @param value {@code null} for what the JVM's settings say, and where they say nothing, the environment; see
     *     {@link ProxyOptions}
     * @return this builder
     */
    public B proxy(@Nullable ProxyOptions value) {
        proxy = value;
        return self();
    }

    /**
     * Whom to trust and who to be on TLS connections. An option of the client's own transport: with {@link #transport}
     * set it there.
     *
     * @param value {@code null} for the defaults in {@link TlsOptions}
     * @return this builder
     */
    public B tls(@Nullable TlsOptions value) {
        tls = value;
        return self();
    }

    /**
     * How long the server may be silent; 10 seconds by default.
     *
     * @param value longer than zero; {@code build()} refuses any other
     * @return this builder
     */
    public B readTimeout(Duration value) {
        readTimeout = value;
        return self();
    }

    /**
     * How long one attempt may take, from connecting to the last byte; 15 seconds by default.
     *
     * @param value longer than zero; {@code build()} refuses any other
     * @return this builder
     */
    public B attemptTimeout(Duration value) {
        attemptTimeout = value;
        return self();
    }

    /**
     * How long a call may take, with all its attempts and the waits between them; 60 seconds by default.
     *
     * @param value longer than zero; {@code build()} refuses any other
     * @return this builder
     */
    public B callTimeout(Duration value) {
        callTimeout = value;
        return self();
    }

    /**
     * How often calls are repeated, and after which waits.
     *
     * @param value {@link RetryPolicy#standard()} by default
     * @return this builder
     */
    public B retryPolicy(RetryPolicy value) {
        retryPolicy = value;
        return self();
    }

    /**
     * Adds a listener that hears of every step of every call. May be called several times.
     *
     * @param value must be thread-safe if the client is shared
     * @return this builder
     */
    public B addListener(CallListener value) {
        listeners.add(value);
        return self();
    }

    /**
     * Whether requests are checked before they are sent: required members, documented limits, text that cannot be
     * encoded.
     *
     * @param value {@code true} by default; {@code false} leaves judging to the service
     * @return this builder
     */
    public B validateRequests(boolean value) {
        validateRequests = value;
        return self();
    }

    /**
     * Added to the {@code User-Agent}, to tell your application's calls from others.
     *
     * @param value such as {@code my-app/1.0}; visible ASCII and blanks; {@code null} for nothing
     * @return this builder
     */
    public B userAgentSuffix(@Nullable String value) {
        userAgentSuffix = value;
        return self();
    }

    /**
     * Sends through this transport instead of one of the client's own. It may serve many clients, and is not closed with
     * them.
     *
     * @param value {@code null} for a transport of the client's own
     * @return this builder
     */
    public B transport(@Nullable HttpTransport value) {
        transport = value;
        return self();
    }

    /**
     * Replaces clocks, waits and chance, for tests.
     *
     * @param value the system's by default
     * @return this builder
     * @hidden
     */
    @SuppressWarnings("exports") // only the testkit can see the type
    public B timing(Timing value) {
        timing = value;
        return self();
    }

    /**
     * Checks the options and gives them to the client.
     *
     * @return the settings
     * @throws ConfigurationException if the options do not fit together; the message says what to change
     * @hidden
     */
    @SuppressWarnings("exports") // only the product modules can see the type
    protected final PipelineSettings buildSettings() {
        positive("readTimeout", readTimeout);
        positive("attemptTimeout", attemptTimeout);
        positive("callTimeout", callTimeout);
        checkUserAgentSuffix();
        checkTransportOptions();
        URI checkedEndpoint = checkedEndpoint();
        RequestSigner signer = RequestSigner.of(signatureAlgorithm);
        return new PipelineSettings(
                service,
                region,
                network,
                checkedEndpoint,
                credentialsProvider == null ? DefaultCredentialsProvider.create() : credentialsProvider,
                credentialsProvider == null,
                signer,
                parameterPlacement,
                new Timeouts(null, readTimeout, attemptTimeout),
                callTimeout,
                retryPolicy,
                validateRequests,
                UserAgent.of(service.product(), service.apiVersion(), userAgentSuffix),
                transport == null ? ownTransport() : transport,
                transport == null,
                List.copyOf(listeners),
                timing);
    }

    private OkHttpTransport ownTransport() {
        Preload.begin(service);
        OkHttpTransport.Builder own = OkHttpTransport.builder().proxy(proxy).tls(tls);
        if (connectTimeout != null) {
            own.connectTimeout(connectTimeout);
        }
        return own.build();
    }

    /** What a shared transport was built with cannot be changed by one of its clients. */
    private void checkTransportOptions() {
        if (transport == null) {
            return;
        }
        List<String> options = new ArrayList<>(3);
        addIfSet(options, "connectTimeout", connectTimeout);
        addIfSet(options, "proxy", proxy);
        addIfSet(options, "tls", tls);
        if (!options.isEmpty()) {
            throw new ConfigurationException(String.join(", ", options)
                    + (options.size() == 1 ? ": an option" : ": options")
                    + " of the transport, to be set on the one that is given to the client.");
        }
    }

    private static void addIfSet(List<String> options, String name, @Nullable Object value) {
        if (value != null) {
            options.add(name);
        }
    }

    private @Nullable URI checkedEndpoint() {
        if (endpoint != null) {
            return EndpointCheck.of(endpoint, plainHttpAllowed);
        }
        if (region != null && service.endpoints().find(region, network) == null) {
            throw new ConfigurationException(service.endpoints().explainMissing(service.title(), region, network));
        }
        return null;
    }

    private static void positive(String what, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new ConfigurationException(what + " must be longer than zero, not " + DurationText.of(value) + ".");
        }
    }

    private void checkUserAgentSuffix() {
        String suffix = userAgentSuffix;
        if (suffix == null) {
            return;
        }
        for (int i = 0; i < suffix.length(); i++) {
            if (suffix.charAt(i) < ' ' || suffix.charAt(i) > '~') {
                throw new ConfigurationException(
                        "userAgentSuffix has a character at position " + i + " that cannot travel in a header.");
            }
        }
    }
}
