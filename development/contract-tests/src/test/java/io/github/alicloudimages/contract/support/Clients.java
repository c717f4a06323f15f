package io.github.alicloudimages.contract.support;

import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import java.net.URI;

/** The two clients as most tests want them: one region, one key, one attempt, sending to a server or through a transport. */
public final class Clients {

    public static final String ACCESS_KEY_ID = "LTAI-of-the-tests";
    public static final String ACCESS_KEY_SECRET = "5ecret-of-the-tests";
    public static final String REGION = "cn-hangzhou";

    private Clients() {}

    /** A client through this transport; build it, or set more. */
    public static EciClient.Builder eci(HttpTransport transport) {
        return EciClient.builder()
                .region(REGION)
                .retryPolicy(RetryPolicy.none())
                .credentialsProvider(StaticCredentialsProvider.of(ACCESS_KEY_ID, ACCESS_KEY_SECRET))
                .transport(transport);
    }

    /** A client through this transport; build it, or set more. */
    public static EhpcClient.Builder ehpc(HttpTransport transport) {
        return EhpcClient.builder()
                .region(REGION)
                .retryPolicy(RetryPolicy.none())
                .credentialsProvider(StaticCredentialsProvider.of(ACCESS_KEY_ID, ACCESS_KEY_SECRET))
                .transport(transport);
    }

    /** A client of its own transport that sends to this server. */
    public static EciClient.Builder eci(URI server) {
        return EciClient.builder()
                .region(REGION)
                .retryPolicy(RetryPolicy.none())
                .endpoint(server)
                .credentialsProvider(StaticCredentialsProvider.of(ACCESS_KEY_ID, ACCESS_KEY_SECRET));
    }

    /** A client of its own transport that sends to this server. */
    public static EhpcClient.Builder ehpc(URI server) {
        return EhpcClient.builder()
                .region(REGION)
                .retryPolicy(RetryPolicy.none())
                .endpoint(server)
                .credentialsProvider(StaticCredentialsProvider.of(ACCESS_KEY_ID, ACCESS_KEY_SECRET));
    }
}
