package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.http.HttpResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The site that the command line tool signs in to. Each refresh token is good for one use. */
final class PlayedSignInSite implements PlayedTransport.Server {

    /** Something that happens meanwhile. */
    interface Event {
        void happens() throws IOException;
    }

    final AtomicInteger refreshes = new AtomicInteger();
    final AtomicInteger exchanges = new AtomicInteger();
    volatile String validRefreshToken = "Zq-rt-0";
    volatile String validAccessToken = "Zq-at-0";
    volatile int exchangeStatus = 200;

    /** What the new tokens come with. */
    volatile String expiry = "\"expires_in\":10800";

    /** After the old token is spent, and before the new ones arrive. */
    volatile Event whileRefreshing = () -> {};

    private final FakeTime time;

    PlayedSignInSite(FakeTime time) {
        this.time = time;
    }

    /** A file with the sign-in in its profile {@code p}; the access token is about to end. */
    static Path config(Path file) throws IOException {
        return Files.writeString(
                file,
                "{\"current\":\"p\",\"future\":{\"big\":12345678901234567890123,\"list\":[1.50]},\"profiles\":["
                        + "{\"name\":\"other\",\"mode\":\"AK\",\"unknown\":null},"
                        + "{\"name\":\"p\",\"mode\":\"OAuth\",\"oauth_site_type\":\"CN\",\"unknown\":\"kept\","
                        + "\"oauth_refresh_token\":\"Zq-rt-0\",\"oauth_access_token\":\"Zq-at-0\","
                        + "\"oauth_access_token_expire\":" + (FakeTime.START.getEpochSecond() + 1200) + "}]}");
    }

    @Override
    public HttpResponse answer(HttpRequest request) throws IOException {
        String body = new String(request.body(), StandardCharsets.UTF_8);
        return switch (request.url()) {
            case "https://oauth.aliyun.com/v1/token" -> token(body);
            case "https://oauth.aliyun.com/v1/exchange" ->
                exchange(String.valueOf(request.headers().get("authorization")));
            default -> throw new IOException("asked for " + request.url());
        };
    }

    private HttpResponse token(String body) throws IOException {
        if (!body.startsWith("grant_type=refresh_token&refresh_token=" + validRefreshToken
                + "&client_id=4038181954557748008&Timestamp=")) {
            whileRefreshing.happens();
            return PlayedTransport.json(400, "{\"error\":\"invalid_grant\",\"echo\":\"Zq\"}");
        }
        int n = refreshes.incrementAndGet();
        validRefreshToken = "Zq-rt-" + n;
        validAccessToken = "Zq-at-" + n;
        whileRefreshing.happens();
        return PlayedTransport.json(
                200, "{\"access_token\":\"Zq-at-" + n + "\",\"refresh_token\":\"Zq-rt-" + n + "\"," + expiry + "}");
    }

    private HttpResponse exchange(String authorization) {
        if (!authorization.equals("Bearer " + validAccessToken)) {
            return PlayedTransport.json(401, "{\"echo\":\"Zq\"}");
        }
        return PlayedTransport.json(
                exchangeStatus,
                "{\"accessKeyId\":\"STS.oauth-" + exchanges.incrementAndGet()
                        + "\",\"accessKeySecret\":\"Zq-secret\",\"securityToken\":\"Zq-token\",\"expiration\":\""
                        + time.now().plus(Duration.ofHours(1)) + "\"}");
    }
}
