package io.github.alicloudimages.benchmarks.harness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CreateImageCache with every parameter set, as nested maps and lists by wire name. */
public final class Input {

    public static final String ACCESS_KEY_ID = "LTAI5tBenchmarkKeyId0000";
    public static final String ACCESS_KEY_SECRET = "benchmarkSecret000000000000000";

    private Input() {}

    public static Map<String, Object> createImageCache() {
        return object(
                "RegionId", "cn-hangzhou",
                "ZoneId", "cn-hangzhou-g",
                "SecurityGroupId", "sg-bp1daxpbz9lzpvvc6y9u",
                "VSwitchId", "vsw-bp1xpiowfm5vo8o3cf3iv,vsw-bp1rkyjgr1xwoho6kq1zz",
                "ImageCacheName", "nightly build of the shop",
                "Image",
                        List.of(
                                "registry-vpc.cn-hangzhou.aliyuncs.com/shop/web:2026.11.23",
                                "registry-vpc.cn-hangzhou.aliyuncs.com/shop/worker:2026.11.23",
                                "docker.io/library/nginx:1.29"),
                "ImageCacheSize", 40,
                "RetentionDays", 30,
                "EipInstanceId", "eip-bp1gp2xqvzxmmyfj4dkbj",
                "ResourceGroupId", "rg-aekzjwvq3s4m2ea",
                "ClientToken", "5f0b1a0a-6d0e-4d21-9b0e-6a2f7f0e8c11",
                "AutoMatchImageCache", true,
                "Flash", true,
                "ImageRegistryCredential",
                        List.of(
                                object(
                                        "Server", "harbor.example.com",
                                        "UserName", "robot$builder",
                                        "Password", "p&ss=w/rd+1%"),
                                object("Server", "192.0.2.17:5000", "UserName", "ci", "Password", "another secret")),
                "AcrRegistryInfo",
                        List.of(object(
                                "InstanceId", "cri-nwj395hgf6f3zzzz",
                                "InstanceName", "shop",
                                "RegionId", "cn-hangzhou",
                                "Domain",
                                        List.of(
                                                "shop-registry.cn-hangzhou.cr.aliyuncs.com",
                                                "shop-registry-vpc.cn-hangzhou.cr.aliyuncs.com"),
                                "ArnService", "acs:ram::1000000000000001:role/service",
                                "ArnUser", "acs:ram::1000000000000002:role/user")),
                "Tag", List.of(object("Key", "team", "Value", "shop"), object("Key", "stage", "Value", "production")),
                "Annotations", "{\"k8s.aliyun.com/imc-perfer-cache-type\":\"flash\"}",
                "PlainHttpRegistry", "\"harbor.example.com,192.0.2.17:5000\"",
                "InsecureRegistry", "\"harbor.example.com,192.0.2.17:5000\"",
                "StandardCopyCount", 1,
                "FlashCopyCount", 2,
                "EliminationStrategy", "LRU",
                "OsType", "Linux");
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
