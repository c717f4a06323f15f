package io.github.alicloudimages.core.http;

import java.io.IOException;
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
        Response response = chain.proceed(chain.request());
        int status = response.code();
        if (status != 407 && status != 503) {
            return response;
        }
        return response.newBuilder().code(HIDDEN + status).build();
    }

    static int original(int status) {
        return status > HIDDEN ? status - HIDDEN : status;
    }
}
