package io.github.alicloudimages.benchmarks.subjects;

import io.github.alicloudimages.eci.model.AcrRegistryInfo;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.EliminationStrategy;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import io.github.alicloudimages.eci.model.OsType;
import io.github.alicloudimages.eci.model.Tag;

/** {@link io.github.alicloudimages.benchmarks.harness.Input} as the typed request of this SDK; a test compares them. */
public final class CompleteRequest {

    private CompleteRequest() {}

    public static CreateImageCacheRequest build() {
        return CreateImageCacheRequest.builder()
                .regionId("cn-hangzhou")
                .zoneId("cn-hangzhou-g")
                .securityGroupId("sg-bp1daxpbz9lzpvvc6y9u")
                .vSwitchId("vsw-bp1xpiowfm5vo8o3cf3iv,vsw-bp1rkyjgr1xwoho6kq1zz")
                .imageCacheName("nightly build of the shop")
                .images(
                        "registry-vpc.cn-hangzhou.aliyuncs.com/shop/web:2026.11.23",
                        "registry-vpc.cn-hangzhou.aliyuncs.com/shop/worker:2026.11.23",
                        "docker.io/library/nginx:1.29")
                .imageCacheSize(40)
                .retentionDays(30)
                .eipInstanceId("eip-bp1gp2xqvzxmmyfj4dkbj")
                .resourceGroupId("rg-aekzjwvq3s4m2ea")
                .clientToken("5f0b1a0a-6d0e-4d21-9b0e-6a2f7f0e8c11")
                .autoMatchImageCache(true)
                .flash(true)
                .imageRegistryCredentials(
                        ImageRegistryCredential.builder()
                                .server("harbor.example.com")
                                .userName("robot$builder")
                                .password("p&ss=w/rd+1%")
                                .build(),
                        ImageRegistryCredential.builder()
                                .server("192.0.2.17:5000")
                                .userName("ci")
                                .password("another secret")
                                .build())
                .acrRegistryInfos(AcrRegistryInfo.builder()
                        .instanceId("cri-nwj395hgf6f3zzzz")
                        .instanceName("shop")
                        .regionId("cn-hangzhou")
                        .domains(
                                "shop-registry.cn-hangzhou.cr.aliyuncs.com",
                                "shop-registry-vpc.cn-hangzhou.cr.aliyuncs.com")
                        .arnService("acs:ram::1000000000000001:role/service")
                        .arnUser("acs:ram::1000000000000002:role/user")
                        .build())
                .tags(
                        Tag.builder().key("team").value("shop").build(),
                        Tag.builder().key("stage").value("production").build())
                .annotations("{\"k8s.aliyun.com/imc-perfer-cache-type\":\"flash\"}")
                .plainHttpRegistry("\"harbor.example.com,192.0.2.17:5000\"")
                .insecureRegistry("\"harbor.example.com,192.0.2.17:5000\"")
                .standardCopyCount(1)
                .flashCopyCount(2)
                .eliminationStrategy(EliminationStrategy.LRU)
                .osType(OsType.LINUX)
                .build();
    }
}
