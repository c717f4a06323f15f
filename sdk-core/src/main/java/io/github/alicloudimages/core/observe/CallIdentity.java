package io.github.alicloudimages.core.observe;

import org.jspecify.annotations.Nullable;

/** Which call an event belongs to. Compared by identity. Immutable and thread-safe. */
public final class CallIdentity {

    private final String product;
    private final String operation;
    private final String host;
    private final int port;
    private final @Nullable String clientToken;

    /**
     * Made by the SDK; public for tests of listeners.
     *
     * @param product the product's name in code, such as {@code Eci}
     * @param operation the operation's name on the wire
     * @param host without the port
     * @param port the port that is called
     * @param clientToken {@code null} if the operation has none
     */
    public CallIdentity(String product, String operation, String host, int port, @Nullable String clientToken) {
        this.product = product;
        this.operation = operation;
        this.host = host;
        this.port = port;
        this.clientToken = clientToken;
    }

    /** {@return the product's name in code, such as {@code Eci}} */
    public String product() {
        return product;
    }

    /** {@return the operation's name on the wire} */
    public String operation() {
        return operation;
    }

    /** {@return the host that is called, without the port} */
    public String host() {
        return host;
    }

    /** {@return the port that is called: the scheme's own unless the endpoint names another} */
    public int port() {
        return port;
    }

    /** {@return the client token that is sent, or {@code null} if the operation has none} */
    public @Nullable String clientToken() {
        return clientToken;
    }

    @Override
    public String toString() {
        return product + '.' + operation + " at " + host;
    }
}
