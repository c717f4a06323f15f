package io.github.alicloudimages.benchmarks.work;

import io.github.alicloudimages.benchmarks.harness.Input;
import io.github.alicloudimages.benchmarks.subjects.CompleteRequest;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.CreateImageCacheResponse;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A call with a transport that answers at once: check, encode, sign, judge, decode. Beside it the digest work of the
 * same call, which the signature asks of every client.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallWithoutNetwork {

    /** The complete request, or one with so many images, or with 100 images and 20 registries. */
    @Param({"complete", "1", "10", "100", "100+20"})
    public String request;

    private final CannedTransport transport = new CannedTransport();
    private EciClient eci;
    private CreateImageCacheRequest input;
    private DigestWork digests;

    @Setup
    public void open() {
        eci = EciClient.builder()
                .region("cn-hangzhou")
                .credentialsProvider(StaticCredentialsProvider.of(Input.ACCESS_KEY_ID, Input.ACCESS_KEY_SECRET))
                .transport(transport)
                .build();
        input = input();
        call();
        HttpRequest sent = transport.last();
        digests = new DigestWork(sent.headers(), sent.body());
    }

    private CreateImageCacheRequest input() {
        if (request.equals("complete")) {
            return CompleteRequest.build();
        }
        int plus = request.indexOf('+');
        int images = Integer.parseInt(plus < 0 ? request : request.substring(0, plus));
        int registries = plus < 0 ? 0 : Integer.parseInt(request.substring(plus + 1));
        return CreateImageCacheRequest.builder()
                .imageCacheName("nightly")
                .securityGroupId("sg-bp1daxpbz9lzpvvc6y9u")
                .vSwitchId("vsw-bp1xpiowfm5vo8o3cf3iv")
                .clientToken("5f0b1a0a-6d0e-4d21-9b0e-6a2f7f0e8c11")
                .images(images(images))
                .imageRegistryCredentials(registries(registries))
                .build();
    }

    private static List<String> images(int count) {
        List<String> images = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            images.add("registry-vpc.cn-hangzhou.aliyuncs.com/shop/service-" + i + ":2026.11.23");
        }
        return images;
    }

    private static List<ImageRegistryCredential> registries(int count) {
        List<ImageRegistryCredential> registries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            registries.add(ImageRegistryCredential.builder()
                    .server("registry-" + i + ".example.com:5000")
                    .userName("robot$builder-" + i)
                    .password("p&ss=w/rd+" + i)
                    .build());
        }
        return registries;
    }

    @Benchmark
    public CreateImageCacheResponse call() {
        return eci.createImageCache(input);
    }

    @Benchmark
    public byte[] digestsOnly() {
        return digests.run();
    }

    @TearDown
    public void close() {
        eci.close();
    }
}
