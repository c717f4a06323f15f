package io.github.alicloudimages.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One signed call over the JDK's HTTP client, with every part of it open to be spoilt. */
final class TestCall {

    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    private final String action;
    private String version;
    private String method = "POST";
    private boolean inBody;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> signedHeaders = new TreeMap<>();
    private final Map<String, String> unsignedHeaders = new TreeMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private @Nullable String keyId;
    private @Nullable String secret;
    private Instant date = Instant.now();
    private String nonce = UUID.randomUUID().toString();

    private TestCall(String action, String version) {
        this.action = action;
        this.version = version;
    }

    static TestCall eci(String action) {
        return new TestCall(action, "2018-08-08").with("RegionId", "cn-hangzhou");
    }

    static TestCall ehpc(String action) {
        return new TestCall(action, "2023-07-01");
    }

    static TestCall sts(String action) {
        return new TestCall(action, "2015-04-01");
    }

    static TestCall createImageCache() {
        return eci("CreateImageCache")
                .with("SecurityGroupId", "sg-1")
                .with("VSwitchId", "vsw-1")
                .with("ImageCacheName", "cache")
                .with("Image.1", "busybox:1.30");
    }

    TestCall with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    TestCall without(String name) {
        parameters.remove(name);
        return this;
    }

    TestCall version(String other) {
        version = other;
        return this;
    }

    TestCall method(String other) {
        method = other;
        return this;
    }

    TestCall inBody() {
        inBody = true;
        return this;
    }

    TestCall key(String otherId, String otherSecret) {
        keyId = otherId;
        secret = otherSecret;
        return this;
    }

    TestCall date(Instant other) {
        date = other;
        return this;
    }

    TestCall nonce(String other) {
        nonce = other;
        return this;
    }

    TestCall signedHeader(String name, String value) {
        signedHeaders.put(name, value);
        return this;
    }

    TestCall unsignedHeader(String name, String value) {
        unsignedHeaders.put(name, value);
        return this;
    }

    TestCall withoutHeader(String name) {
        leftOut.add(name);
        return this;
    }

    /** Sends it with a signature of version 3. */
    Reply send(FakeAlibabaCloud cloud) {
        return exchange(acsRequest(cloud));
    }

    /** Sends it with the older signature among the parameters. */
    Reply sendRpc(FakeAlibabaCloud cloud) {
        return exchange(rpcRequest(cloud));
    }

    /** Sends it as a form that nobody signed. */
    Reply sendAnonymously(FakeAlibabaCloud cloud) {
        Map<String, String> common = new TreeMap<>();
        common.put("Action", action);
        common.put("Version", version);
        common.put("Format", "JSON");
        common.put("SignatureNonce", nonce);
        common.put("Timestamp", date.truncatedTo(ChronoUnit.SECONDS).toString());
        return exchange(HttpRequest.newBuilder(URI.create(cloud.endpoint() + "/?" + Signing.join(common)))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Signing.join(parameters)))
                .build());
    }

    HttpRequest acsRequest(FakeAlibabaCloud cloud) {
        Map<String, String> headers = acsHeaders(cloud);
        headers.remove("host");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(cloud.endpoint() + "/?" + query()));
        headers.forEach(request::setHeader);
        return request.method(method, inBody ? BodyPublishers.ofString(body()) : BodyPublishers.noBody())
                .build();
    }

    /** The same request as text, for a raw connection; it asks for the connection to be closed. */
    String acsText(FakeAlibabaCloud cloud) {
        StringBuilder text = new StringBuilder(method + " /?" + query() + " HTTP/1.1\r\n");
        acsHeaders(cloud)
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append("\r\n"));
        return text.append("content-length: ")
                .append(body().length())
                .append("\r\nconnection: close\r\n\r\n")
                .append(body())
                .toString();
    }

    private Map<String, String> acsHeaders(FakeAlibabaCloud cloud) {
        try {
            Map<String, String> headers = new TreeMap<>(signedHeaders);
            headers.put("host", cloud.endpoint().getAuthority());
            headers.put("x-acs-action", action);
            headers.put("x-acs-version", version);
            headers.put("x-acs-date", date.truncatedTo(ChronoUnit.SECONDS).toString());
            headers.put("x-acs-signature-nonce", nonce);
            headers.putIfAbsent("x-acs-content-sha256", Signing.sha256(body().getBytes(StandardCharsets.UTF_8)));
            if (inBody) {
                headers.put("content-type", "application/x-www-form-urlencoded");
            }
            headers.keySet().removeAll(leftOut);
            Map<String, String> query = inBody ? Map.of() : parameters;
            String authorization = Signing.acs(keyId(cloud), secret(cloud), method, query, headers);
            headers.putAll(unsignedHeaders);
            headers.put("Authorization", authorization);
            return headers;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String query() {
        return inBody ? "" : Signing.join(parameters);
    }

    private String body() {
        return inBody ? Signing.join(parameters) : "";
    }

    private HttpRequest rpcRequest(FakeAlibabaCloud cloud) {
        try {
            Map<String, String> all = new TreeMap<>(parameters);
            all.put("Action", action);
            all.put("Version", version);
            all.put("Format", "JSON");
            all.put("AccessKeyId", keyId(cloud));
            all.put("SignatureMethod", "HMAC-SHA1");
            all.put("SignatureVersion", "1.0");
            all.put("SignatureNonce", nonce);
            all.put("Timestamp", date.truncatedTo(ChronoUnit.SECONDS).toString());
            all.put("Signature", Signing.rpc(secret(cloud), method, all));
            String text = Signing.join(all);
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(cloud.endpoint() + (inBody ? "/" : "/?" + text)));
            if (inBody) {
                request.setHeader("Content-Type", "application/x-www-form-urlencoded");
            }
            return request.method(method, inBody ? BodyPublishers.ofString(text) : BodyPublishers.noBody())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Reply exchange(HttpRequest request) {
        try {
            return new Reply(HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String keyId(FakeAlibabaCloud cloud) {
        return keyId == null ? cloud.accessKeyId() : keyId;
    }

    private String secret(FakeAlibabaCloud cloud) {
        return secret == null ? cloud.accessKeySecret() : secret;
    }
}
