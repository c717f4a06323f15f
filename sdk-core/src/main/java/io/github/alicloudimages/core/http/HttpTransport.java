package io.github.alicloudimages.core.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Sends one request and reads one answer. {@link OkHttpTransport} is the one that clients use unless given another.
 *
 * <p>The contract for those who write their own:
 *
 * <ul>
 *   <li>Exactly one exchange for each call: no silent retry, no redirect followed, no answer to 401, 407 or 503 of its
 *       own. The client decides about a second try, and every attempt is signed anew.
 *   <li>URL, headers and body are sent as they are given; they are signed. {@code host} is given among the headers;
 *       {@code content-length} is to be added. {@code accept-encoding} may be added if the body is decompressed.
 *   <li>An answer is read to its end and handed up whatever its status. A body above the transport's limit is
 *       {@link TransportFailure.Reason#TOO_LARGE}, and never held whole.
 *   <li>{@link HttpRequest#freshConnection()} and {@link HttpRequest#timeouts()} are obeyed.
 *   <li>Where no byte of the request can have reached the service, the failure says so by its
 *       {@link TransportFailure.Reason}; where that is not certain, it must not.
 *   <li>{@link #send} ends soon after the calling thread is interrupted, with {@link InterruptedException} or any
 *       {@link IOException} while the interrupt flag is set.
 *   <li>Thread-safe. After {@link #close()} exchanges fail with {@link TransportFailure.Reason#CLOSED}.
 * </ul>
 */
public interface HttpTransport extends AutoCloseable {

    /**
     * Sends a request and waits for its answer on the calling thread.
     *
     * @param request sent as it is
     * @return the answer, whatever its status
     * @throws TransportFailure if there is no answer, with the reason
     * @throws IOException if there is no answer, and it is not known why
     * @throws InterruptedException if the calling thread was interrupted
     */
    HttpResponse send(HttpRequest request) throws IOException, InterruptedException;

    /**
     * Sends a request without blocking the calling thread.
     *
     * @param request asked once, when the exchange begins: a request that has to wait for its turn is dated and signed
     *     after the wait. What it throws is what the future fails with.
     * @return fails with what {@link #send} would throw; cancelling it ends the exchange, or the wait for it
     */
    CompletableFuture<HttpResponse> sendAsync(Supplier<HttpRequest> request);

    /** Ends exchanges, connections and threads. May be called twice. */
    @Override
    void close();
}
