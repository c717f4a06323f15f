package io.github.alicloudimages.core.http.internal;

import java.io.IOException;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Has classes of OkHttp loaded that an exchange needs, and a transport that is being made does not. */
public final class TransportRehearsal {

    private TransportRehearsal() {}

    /**
     * Makes a request and an answer, and sends nothing.
     *
     * @throws IOException never, as far as is known
     */
    public static void run() throws IOException {
        Request request = new Request.Builder()
                .url("https://rehearsal.invalid/")
                .post(RequestBody.create(new byte[1], null))
                .addHeader("host", "rehearsal.invalid")
                .build();
        try (Response response = new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .addHeader("content-type", "application/json")
                .body(ResponseBody.create(new byte[1], null))
                .build()) {
            response.body().source().request(1);
        }
    }
}
