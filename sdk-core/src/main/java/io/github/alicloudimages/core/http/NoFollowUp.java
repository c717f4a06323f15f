package io.github.alicloudimages.core.http;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Hides the statuses that OkHttp would act on by itself: it answers 407 with the proxy's credentials (or fails, since no
 * proxy is in the way), and sends a request again, nonce and all, on 503 with {@code Retry-After: 0}. Here both are
 * answers of the service. {@link #original} undoes it.
 */
final class NoFollowUp implements Interceptor {

    private static final int HIDDEN = 1000;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = proceed(chain);
        int status = response.code();
        if (status != 407 && status != 503) {
            return response;
        }
        return response.newBuilder().code(HIDDEN + status).build();
    }

    /** OkHttp takes a status such as -20 for a mistake of its caller's, which would end the thread of an answer. */
    private static Response proceed(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IllegalStateException | IllegalArgumentException notHttp) {
            ProtocolException failure = new ProtocolException("not an answer of HTTP: " + notHttp.getMessage());
            failure.initCause(notHttp);
            throw failure;
        }
    }

    static int original(int status) {
        return status > HIDDEN ? status - HIDDEN : status;
    }
}
