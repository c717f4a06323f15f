package io.github.alicloudimages.contract.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.alicloudimages.contract.support.CompleteRequests;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.testing.ChildProcess;
import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the first call of a process loads beyond what OkHttp alone does: that is what a cold start pays for. */
class FirstCallTest {

    private static final byte[] ANSWER =
            "{\"RequestId\":\"r-1\",\"ImageCacheId\":\"imc-1\"}".getBytes(StandardCharsets.US_ASCII);

    private static HttpServer server;

    /** Each of them is the program of a JVM of its own. */
    public static final class ThisSdk {

        public static void main(String[] arguments) {
            try (EciClient eci = EciClient.builder()
                    .region("cn-hangzhou")
                    .endpoint(URI.create(arguments[0]))
                    .credentialsProvider(StaticCredentialsProvider.of("id", "5ecret"))
                    .build()) {
                System.out.println("answered "
                        + eci.createImageCache(CompleteRequests.createImageCache())
                                .imageCacheId());
            }
        }

        private ThisSdk() {}
    }

    public static final class OkHttpAlone {

        public static void main(String[] arguments) throws Exception {
            Request request = new Request.Builder()
                    .url(arguments[0])
                    .post(RequestBody.create(new byte[100], null))
                    .build();
            try (Response response = new OkHttpClient().newCall(request).execute()) {
                System.out.println("answered " + response.body().bytes().length);
            }
            System.exit(0);
        }

        private OkHttpAlone() {}
    }

    @BeforeAll
    static void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void loadsLittleMoreThanOkHttpAlone() throws Exception {
        Set<String> loaded = loadedBy(ThisSdk.class);
        loaded.removeAll(loadedBy(OkHttpAlone.class));

        assertThat(loaded)
                .anyMatch(name -> name.startsWith("io.github.alicloudimages.core.pipeline"))
                .noneMatch(name -> name.startsWith("com.fasterxml.jackson.databind"))
                .noneMatch(name -> name.startsWith("org.bouncycastle"))
                .noneMatch(name -> name.startsWith("java.util.regex"))
                .noneMatch(name -> name.startsWith("java.time.format"))
                .noneMatch(name -> name.startsWith("kotlin.reflect"))
                .noneMatch(name -> name.startsWith("io.github.alicloudimages") && name.contains("Lambda"))
                .hasSizeLessThan(380);
    }

    private static Set<String> loadedBy(Class<?> program) throws Exception {
        List<String> output = ChildProcess.run(ChildProcess.java(
                        "-Xlog:class+load:stdout",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        program.getName(),
                        "http://127.0.0.1:" + server.getAddress().getPort()))
                .lines()
                .toList();
        assertThat(output).anyMatch(line -> line.startsWith("answered "));
        return output.stream()
                .takeWhile(line -> !line.startsWith("answered "))
                .filter(line -> line.contains(" source: "))
                .map(FirstCallTest::className)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of a line as {@code [0.123s][info][class,load] name source: where}; hidden classes have numbers that vary. */
    private static String className(String line) {
        String name = line.substring(line.lastIndexOf(']') + 1, line.indexOf(" source: "))
                .strip();
        int number = name.indexOf("Lambda");
        return number < 0 ? name : name.substring(0, number + "Lambda".length());
    }

    /** Everything a user may have, so that what is not loaded is not for want of it. */
    private static String classPath() {
        return Stream.of(
                        "io.github.alicloudimages.eci.EciClient",
                        "io.github.alicloudimages.core.http.HttpTransport",
                        "io.github.alicloudimages.contract.startup.FirstCallTest",
                        "okhttp3.OkHttpClient",
                        "okio.Buffer",
                        "kotlin.Unit",
                        "org.slf4j.Logger",
                        "com.fasterxml.jackson.core.JsonFactory",
                        "com.fasterxml.jackson.databind.ObjectMapper",
                        "com.fasterxml.jackson.annotation.JsonProperty",
                        "org.bouncycastle.crypto.Digest")
                .map(FirstCallTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(String type) {
        try {
            return Path.of(Class.forName(type)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ReflectiveOperationException | URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
