package io.github.alicloudimages.benchmarks.subjects;

import java.nio.charset.StandardCharsets;

/** What this SDK sends for {@link CompleteRequest}, as a constant; a test compares them. */
final class PreparedRequest {

    /** Names and values, without the host, which OkHttp adds. */
    static final String[][] HEADERS = {
        {"accept", "application/json"},
        {"user-agent", "alicloud-images-java/0.1.0 Eci/2018-08-08 Java/17.0.15 (Linux; amd64)"},
        {"content-type", "application/x-www-form-urlencoded"},
        {"x-acs-action", "CreateImageCache"},
        {"x-acs-version", "2018-08-08"},
        {"x-acs-date", "2026-11-23T10:53:10Z"},
        {"x-acs-signature-nonce", "78ed6356-5424-4afb-8797-6e2d96f6b56d"},
        {"x-acs-content-sha256", "b46036be097cb9fb42b4a7a78721708857dbd0c9d1dee553584c2024e1682fd9"},
        {
            "authorization",
            "ACS3-HMAC-SHA256 Credential=LTAI5tBenchmarkKeyId0000,SignedHeaders=content-type;host;x-acs-action;"
                    + "x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,"
                    + "Signature=71445d39f71ea153e6187546b01987338bb4b11d773b3fe3adb5c05bf097f396"
        }
    };

    static final byte[] BODY = ("RegionId=cn-hangzhou"
                    + "&ZoneId=cn-hangzhou-g"
                    + "&SecurityGroupId=sg-bp1daxpbz9lzpvvc6y9u"
                    + "&VSwitchId=vsw-bp1xpiowfm5vo8o3cf3iv%2Cvsw-bp1rkyjgr1xwoho6kq1zz"
                    + "&ImageCacheName=nightly%20build%20of%20the%20shop"
                    + "&Image.1=registry-vpc.cn-hangzhou.aliyuncs.com%2Fshop%2Fweb%3A2026.11.23"
                    + "&Image.2=registry-vpc.cn-hangzhou.aliyuncs.com%2Fshop%2Fworker%3A2026.11.23"
                    + "&Image.3=docker.io%2Flibrary%2Fnginx%3A1.29"
                    + "&ImageCacheSize=40"
                    + "&RetentionDays=30"
                    + "&EipInstanceId=eip-bp1gp2xqvzxmmyfj4dkbj"
                    + "&ResourceGroupId=rg-aekzjwvq3s4m2ea"
                    + "&ClientToken=5f0b1a0a-6d0e-4d21-9b0e-6a2f7f0e8c11"
                    + "&AutoMatchImageCache=true"
                    + "&Flash=true"
                    + "&ImageRegistryCredential.1.Server=harbor.example.com"
                    + "&ImageRegistryCredential.1.UserName=robot%24builder"
                    + "&ImageRegistryCredential.1.Password=p%26ss%3Dw%2Frd%2B1%25"
                    + "&ImageRegistryCredential.2.Server=192.0.2.17%3A5000"
                    + "&ImageRegistryCredential.2.UserName=ci"
                    + "&ImageRegistryCredential.2.Password=another%20secret"
                    + "&AcrRegistryInfo.1.InstanceId=cri-nwj395hgf6f3zzzz"
                    + "&AcrRegistryInfo.1.InstanceName=shop"
                    + "&AcrRegistryInfo.1.RegionId=cn-hangzhou"
                    + "&AcrRegistryInfo.1.Domain.1=shop-registry.cn-hangzhou.cr.aliyuncs.com"
                    + "&AcrRegistryInfo.1.Domain.2=shop-registry-vpc.cn-hangzhou.cr.aliyuncs.com"
                    + "&AcrRegistryInfo.1.ArnService=acs%3Aram%3A%3A1000000000000001%3Arole%2Fservice"
                    + "&AcrRegistryInfo.1.ArnUser=acs%3Aram%3A%3A1000000000000002%3Arole%2Fuser"
                    + "&Tag.1.Key=team"
                    + "&Tag.1.Value=shop"
                    + "&Tag.2.Key=stage"
                    + "&Tag.2.Value=production"
                    + "&Annotations=%7B%22k8s.aliyun.com%2Fimc-perfer-cache-type%22%3A%22flash%22%7D"
                    + "&PlainHttpRegistry=%22harbor.example.com%2C192.0.2.17%3A5000%22"
                    + "&InsecureRegistry=%22harbor.example.com%2C192.0.2.17%3A5000%22"
                    + "&StandardCopyCount=1"
                    + "&FlashCopyCount=2"
                    + "&EliminationStrategy=LRU"
                    + "&OsType=Linux")
            .getBytes(StandardCharsets.US_ASCII);

    private PreparedRequest() {}
}
