package io.github.alicloudimages.benchmarks.subjects;

import io.github.alicloudimages.benchmarks.harness.AsyncSubject;
import io.github.alicloudimages.benchmarks.harness.Subject;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The floor: OkHttp alone posts the bytes that this SDK posts, made beforehand, and reads the answer's. It encodes, signs
 * and decodes nothing.
 */
public final class OkHttpSubject implements Subject, AsyncSubject {

    /** What this SDK has on the wire at one time, unless told otherwise. */
    private static final int MOST_REQUESTS = 64;

    private final OkHttpClient client;
    private final Request request;

    public OkHttpSubject(URI server) {
        client = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(MOST_REQUESTS, 10, TimeUnit.SECONDS))
                .build();
        client.dispatcher().setMaxRequests(MOST_REQUESTS);
        client.dispatcher().setMaxRequestsPerHost(MOST_REQUESTS);
        Request.Builder prepared = new Request.Builder().url(server + "/");
        for (String[] header : PreparedRequest.HEADERS) {
            prepared.header(header[0], header[1]);
        }
        request = prepared.post(RequestBody.create(PreparedRequest.BODY, null)).build();
    }

    @Override
    public void call() throws IOException {
        try (Response response = client.newCall(request).execute()) {
            read(response);
        }
    }

    @Override
    public void start(Consumer<Throwable> done) {
        client.newCall(request).enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) throws IOException {
                try (response) {
                    read(response);
                }
                done.accept(null);
            }

            @Override
            public void onFailure(Call call, IOException failure) {
                done.accept(failure);
            }
        });
    }

    private static void read(Response response) throws IOException {
        if (response.code() != 200 || response.body().bytes().length == 0) {
            throw new IOException("An answer without a body");
        }
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
