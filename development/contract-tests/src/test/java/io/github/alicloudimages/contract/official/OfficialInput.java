package io.github.alicloudimages.contract.official;

import static io.github.alicloudimages.contract.support.Texts.BLANKS;
import static io.github.alicloudimages.contract.support.Texts.EVERYTHING;
import static io.github.alicloudimages.contract.support.Texts.RESERVED;
import static io.github.alicloudimages.contract.support.Texts.TOKEN;
import static io.github.alicloudimages.contract.support.Texts.UNICODE;

import com.aliyun.openapiutil.Client;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The input of the complete requests as the models of the official clients hold it: nested maps by wire name. */
final class OfficialInput {

    private OfficialInput() {}

    static Map<String, Object> of(String operation) {
        return switch (operation) {
            case "CommitContainer" -> commitContainer();
            case "CreateImageCache" -> createImageCache();
            case "UpdateImageCache" -> updateImageCache();
            case "AddImage" -> addImage();
            default -> throw new AssertionError(operation);
        };
    }

    private static Map<String, Object> commitContainer() {
        return object(
                "RegionId",
                "cn-hangzhou",
                "ContainerGroupId",
                "eci-" + UNICODE,
                "ContainerName",
                BLANKS,
                "Image",
                object(
                        "Repository",
                        "registry.example/" + RESERVED,
                        "Tag",
                        "",
                        "Message",
                        EVERYTHING,
                        "Author",
                        "100% \"me\" & you"),
                "AcrRegistryInfo",
                object(
                        "InstanceId", "cri-1",
                        "RegionId", "cn-beijing",
                        "ArnService", "acs:ram::1:role/service*",
                        "ArnUser", "acs:ram::2:role/user~"),
                "Arn",
                object("RoleArn", "acs:ram::3:role/a+b", "RoleType", "service"));
    }

    private static Map<String, Object> createImageCache() {
        return object(
                "RegionId",
                "cn-hangzhou",
                "ZoneId",
                "",
                "SecurityGroupId",
                "sg-" + RESERVED,
                "VSwitchId",
                "vsw-1,vsw-2",
                "ImageCacheName",
                EVERYTHING,
                "Image",
                List.of("registry.example/app:1", UNICODE),
                "ImageCacheSize",
                20,
                "RetentionDays",
                7,
                "EipInstanceId",
                BLANKS,
                "ResourceGroupId",
                "rg-1",
                "ClientToken",
                TOKEN,
                "AutoMatchImageCache",
                true,
                "Flash",
                false,
                "ImageRegistryCredential",
                List.of(
                        object(
                                "Server", "registry.example",
                                "UserName", UNICODE,
                                "Password", EVERYTHING),
                        object("Server", "", "UserName", "second", "Password", "p&=+%")),
                "AcrRegistryInfo",
                List.of(
                        object(
                                "InstanceId", "cri-1",
                                "InstanceName", UNICODE,
                                "RegionId", "cn-beijing",
                                "Domain", List.of("one.example", "two*.example"),
                                "ArnService", "acs:ram::1:role/service",
                                "ArnUser", "acs:ram::2:role/user"),
                        object("InstanceId", "cri-2", "Domain", List.of(""))),
                "Tag",
                List.of(object("Key", "key " + RESERVED, "Value", UNICODE), object("Key", "empty", "Value", "")),
                "Annotations",
                "{\"a\":\"b\"}",
                "PlainHttpRegistry",
                "\"harbor.example,192.0.2.1:5000\"",
                "InsecureRegistry",
                "\"reg.example:80\"",
                "StandardCopyCount",
                7,
                "FlashCopyCount",
                2147483647,
                "EliminationStrategy",
                "LRU",
                "OsType",
                "Linux+next");
    }

    private static Map<String, Object> updateImageCache() {
        return object(
                "RegionId",
                "cn-hangzhou",
                "ImageCacheId",
                "imc-" + UNICODE,
                "ImageCacheName",
                EVERYTHING,
                "SecurityGroupId",
                RESERVED,
                "VSwitchId",
                "",
                "EipInstanceId",
                "eip-1",
                "ResourceGroupId",
                BLANKS,
                "ClientToken",
                TOKEN,
                "ImageCacheSize",
                40,
                "RetentionDays",
                0,
                "AutoMatchImageCache",
                false,
                "Flash",
                true,
                "ImageRegistryCredential",
                List.of(object(
                        "Server", "registry.example",
                        "UserName", "user name",
                        "Password", EVERYTHING)),
                "Image",
                List.of("a:1", "b:2", "c:3"),
                "Tag",
                List.of(object("Key", UNICODE, "Value", RESERVED)),
                "AcrRegistryInfo",
                List.of(object(
                        "InstanceId",
                        "cri-1",
                        "InstanceName",
                        BLANKS,
                        "RegionId",
                        "cn-beijing",
                        "Domain",
                        List.of("one.example", UNICODE, "three.example"))),
                "StandardCopyCount",
                2,
                "FlashCopyCount",
                1,
                "EliminationStrategy",
                "");
    }

    private static Map<String, Object> addImage() {
        return object(
                "ImageType",
                "Container",
                "Name",
                EVERYTHING,
                "ImageVersion",
                "",
                "Description",
                UNICODE,
                "ContainerImageSpec",
                json(
                        "ContainerImageSpec",
                        object(
                                "RegistryUrl",
                                "registry.example/" + RESERVED,
                                "IsACRRegistry",
                                true,
                                "IsACREnterprise",
                                false,
                                "RegistryCriId",
                                "",
                                "RegistryCredential",
                                object(
                                        "Server", "registry.example",
                                        "UserName", UNICODE,
                                        "Password", EVERYTHING))),
                "VMImageSpec",
                json("VMImageSpec", object("ImageId", "m-" + EVERYTHING)));
    }

    /** What the generated official clients do with members of style json. */
    private static String json(String name, Map<String, Object> value) {
        try {
            return Client.arrayToStringWithSpecifiedStyle(value, name, "json");
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
