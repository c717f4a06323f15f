package io.github.alicloudimages.core;

import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.protocol.ParameterPlacement;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.core.time.internal.DurationText;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one call does differently from the other calls of its client. Immutable and thread-safe. */
public final class RequestOptions {

    /** No difference. */
    public static final RequestOptions NONE = builder().build();

    private final @Nullable Duration connectTimeout;
    private final @Nullable Duration readTimeout;
    private final @Nullable Duration attemptTimeout;
    private final @Nullable Duration callTimeout;
    private final @Nullable RetryPolicy retryPolicy;
    private final boolean readOnly;
    private final @Nullable CredentialsProvider credentialsProvider;
    private final @Nullable ParameterPlacement parameterPlacement;
    private final Map<String, String> headers;
    private final Map<String, String> parameters;

    private RequestOptions(Builder builder) {
        connectTimeout = builder.connectTimeout;
        readTimeout = builder.readTimeout;
        attemptTimeout = builder.attemptTimeout;
        callTimeout = builder.callTimeout;
        retryPolicy = builder.retryPolicy;
        readOnly = builder.readOnly;
        credentialsProvider = builder.credentialsProvider;
        parameterPlacement = builder.parameterPlacement;
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
    }

    /**
     * Starts with no difference.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with everything that is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.connectTimeout = connectTimeout;
        builder.readTimeout = readTimeout;
        builder.attemptTimeout = attemptTimeout;
        builder.callTimeout = callTimeout;
        builder.retryPolicy = retryPolicy;
        builder.readOnly = readOnly;
        builder.credentialsProvider = credentialsProvider;
        builder.parameterPlacement = parameterPlacement;
        builder.headers.putAll(headers);
        builder.parameters.putAll(parameters);
        return builder;
    }

    /** {@return how long connecting may take, or {@code null} for the client's limit} */
    public @Nullable Duration connectTimeout() {
        return connectTimeout;
    }

    /** {@return how long the server may be silent, or {@code null} for the client's limit} */
    public @Nullable Duration readTimeout() {
        return readTimeout;
    }

    /** {@return how long one attempt may take, or {@code null} for the client's limit} */
    public @Nullable Duration attemptTimeout() {
        return attemptTimeout;
    }

    /** {@return how long the call may take with all its attempts and waits, or {@code null} for the client's limit} */
    public @Nullable Duration callTimeout() {
        return callTimeout;
    }

    /** {@return how often the call is repeated, or {@code null} for the client's policy} */
    public @Nullable RetryPolicy retryPolicy() {
        return retryPolicy;
    }

    /** {@return whether a call of an operation that is not modelled changes nothing, and so may be repeated} */
    public boolean readOnly() {
        return readOnly;
    }

    /** {@return whose credentials are used, or {@code null} for the client's} */
    public @Nullable CredentialsProvider credentialsProvider() {
        return credentialsProvider;
    }

    /** {@return where the parameters travel, or {@code null} for the client's choice} */
    public @Nullable ParameterPlacement parameterPlacement() {
        return parameterPlacement;
    }

    /** {@return further headers by lower-case name; not modifiable} */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return further parameters by wire name; not modifiable} */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** Collects the options of a call. Not thread-safe. */
    public static final class Builder {

        /** The headers whose values the client decides on: most are signed, the others frame the message. */
        private static final Set<String> OWN_HEADERS = Set.of(
                "host",
                "authorization",
                "proxy-authorization",
                "content-type",
                "content-length",
                "transfer-encoding",
                "connection",
                "accept",
                "accept-encoding",
                "user-agent",
                "x-acs-action",
                "x-acs-version",
                "x-acs-date",
                "x-acs-signature-nonce",
                "x-acs-content-sha256",
                "x-acs-security-token",
                "x-acs-bearer-token",
                "x-acs-signature-type",
                "x-acs-retry-attempts",
                "x-acs-retry-delay");

        private @Nullable Duration connectTimeout;
        private @Nullable Duration readTimeout;
        private @Nullable Duration attemptTimeout;
        private @Nullable Duration callTimeout;
        private @Nullable RetryPolicy retryPolicy;
        private boolean readOnly;
        private @Nullable CredentialsProvider credentialsProvider;
        private @Nullable ParameterPlacement parameterPlacement;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, String> parameters = new LinkedHashMap<>();

        private Builder() {}

        /**
         * How long connecting may take.
         *
         * @param value longer than zero; {@code null} for the client's limit
         * @return this builder
         * @throws IllegalArgumentException if it is not longer than zero
         */
        public Builder connectTimeout(@Nullable Duration value) {
            connectTimeout = positive("connectTimeout", value);
            return this;
        }

        /**
         * How long the server may be silent.
         *
         * @param value longer than zero; {@code null} for the client's limit
         * @return this builder
         * @throws IllegalArgumentException if it is not longer than zero
         */
        public Builder readTimeout(@Nullable Duration value) {
            readTimeout = positive("readTimeout", value);
            return this;
        }

        /**
         * How long one attempt may take, from connecting to the last byte.
         *
         * @param value longer than zero; {@code null} for the client's limit
         * @return this builder
         * @throws IllegalArgumentException if it is not longer than zero
         */
        public Builder attemptTimeout(@Nullable Duration value) {
            attemptTimeout = positive("attemptTimeout", value);
            return this;
        }

        /**
         * How long the call may take with all its attempts and the waits between them.
         *
         * @param value longer than zero; {@code null} for the client's limit
         * @return this builder
         * @throws IllegalArgumentException if it is not longer than zero
         */
        public Builder callTimeout(@Nullable Duration value) {
            callTimeout = positive("callTimeout", value);
            return this;
        }

        /**
         * How often this call is repeated.
         *
         * @param value {@code null} for the client's policy
         * @return this builder
         */
        public Builder retryPolicy(@Nullable RetryPolicy value) {
            retryPolicy = value;
            return this;
        }

        /**
         * Says of an operation that is not modelled that it changes nothing, so that it may be repeated after any
         * passing fault. Without that, and without a {@code ClientToken} among its parameters, it is repeated only if
         * the service surely has not seen it. Has no effect on modelled operations.
         *
         * @param value {@code false} by default
         * @return this builder
         */
        public Builder readOnly(boolean value) {
            readOnly = value;
            return this;
        }

        /**
         * Signs this call with other credentials than the client's. The provider is not closed by the client.
         *
         * @param value {@code null} for the client's
         * @return this builder
         */
        public Builder credentialsProvider(@Nullable CredentialsProvider value) {
            credentialsProvider = value;
            return this;
        }

        /**
         * Where the parameters of this call travel.
         *
         * @param value {@code null} for the client's choice
         * @return this builder
         */
        public Builder parameterPlacement(@Nullable ParameterPlacement value) {
            parameterPlacement = value;
            return this;
        }

        /**
         * Adds a header. It is signed if its name begins with {@code x-acs-}.
         *
         * @param name letters, digits and {@code -_.} only; not one that the client sets itself ({@code User-Agent} is
         *     extended by the client's {@code userAgentSuffix})
         * @param value visible ASCII and blanks
         * @return this builder
         * @throws IllegalArgumentException if the name is the client's, or name or value cannot travel in a header
         */
        public Builder header(String name, String value) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (OWN_HEADERS.contains(lower)) {
                throw new IllegalArgumentException(
                        "The header " + lower + " is set by the client itself and cannot be given.");
            }
            requireHeaderName(lower);
            requireHeaderValue(lower, value);
            headers.put(lower, value);
            return this;
        }

        /**
         * Adds a parameter that this SDK does not model yet. A name that the request sets as well is refused by the
         * call.
         *
         * @param name the name on the wire, such as {@code DryRun} or {@code Extra.1.Key}; the value of one that ends
         *     in {@code Password}, {@code Secret}, {@code Token} or {@code PrivateKey} is never printed
         * @param value sent as it is; may be empty
         * @return this builder
         * @throws IllegalArgumentException if the name is empty or one that the client sets itself, or the value is
         *     {@code null}
         */
        public Builder parameter(String name, String value) {
            if (name.equals("SignatureType")) {
                throw new IllegalArgumentException("The parameter SignatureType is set by the client itself.");
            }
            if (name.isEmpty()) {
                throw new IllegalArgumentException("The name of a parameter is empty.");
            }
            if (value == null) {
                throw new IllegalArgumentException("The value of the parameter " + name + " is null.");
            }
            parameters.put(name, value);
            return this;
        }

        /** {@return the options} */
        public RequestOptions build() {
            return new RequestOptions(this);
        }

        private static @Nullable Duration positive(String what, @Nullable Duration value) {
            if (value != null && (value.isZero() || value.isNegative())) {
                throw new IllegalArgumentException(what + " must be longer than zero, not " + DurationText.of(value));
            }
            return value;
        }

        private static void requireHeaderName(String name) {
            boolean fine = !name.isEmpty();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                fine &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
            }
            if (!fine) {
                throw new IllegalArgumentException("Not a name of a header: letters, digits and -_. make one.");
            }
        }

        /** The value is not shown: it may be a secret. */
        private static void requireHeaderValue(String name, String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if ((c < 0x20 && c != '\t') || c > 0x7e) {
                    throw new IllegalArgumentException("The value of the header " + name
                            + " has a character at position " + i + " that cannot travel in a header.");
                }
            }
        }
    }
}
