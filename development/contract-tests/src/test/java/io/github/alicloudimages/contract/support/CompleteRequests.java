package io.github.alicloudimages.contract.support;

import static io.github.alicloudimages.contract.support.Texts.BLANKS;
import static io.github.alicloudimages.contract.support.Texts.EVERYTHING;
import static io.github.alicloudimages.contract.support.Texts.RESERVED;
import static io.github.alicloudimages.contract.support.Texts.TOKEN;
import static io.github.alicloudimages.contract.support.Texts.UNICODE;

import io.github.alicloudimages.eci.model.AcrRegistryInfo;
import io.github.alicloudimages.eci.model.CommitContainerArn;
import io.github.alicloudimages.eci.model.CommitContainerImage;
import io.github.alicloudimages.eci.model.CommitContainerRequest;
import io.github.alicloudimages.eci.model.CommitTaskStatus;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.DeleteImageCacheRequest;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.EliminationStrategy;
import io.github.alicloudimages.eci.model.ImageRegistryCredential;
import io.github.alicloudimages.eci.model.OsType;
import io.github.alicloudimages.eci.model.Tag;
import io.github.alicloudimages.eci.model.UpdateImageCacheRequest;
import io.github.alicloudimages.ehpc.model.AddImageRequest;
import io.github.alicloudimages.ehpc.model.ContainerImageSpec;
import io.github.alicloudimages.ehpc.model.GetImageRequest;
import io.github.alicloudimages.ehpc.model.ImageCategory;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.ehpc.model.ListImagesMode;
import io.github.alicloudimages.ehpc.model.ListImagesRequest;
import io.github.alicloudimages.ehpc.model.RegistryCredential;
import io.github.alicloudimages.ehpc.model.RemoveImageRequest;
import io.github.alicloudimages.ehpc.model.VmImageSpec;
import java.util.List;

/** A request of each operation with every member set, to values that are hard to encode. */
public final class CompleteRequests {

    private CompleteRequests() {}

    public static CommitContainerRequest commitContainer() {
        return CommitContainerRequest.builder()
                .regionId("cn-hangzhou")
                .containerGroupId("eci-" + UNICODE)
                .containerName(BLANKS)
                .image(CommitContainerImage.builder()
                        .repository("registry.example/" + RESERVED)
                        .tag("")
                        .message(EVERYTHING)
                        .author("100% \"me\" & you")
                        .build())
                .acrRegistryInfo(AcrRegistryInfo.builder()
                        .instanceId("cri-1")
                        .regionId("cn-beijing")
                        .arnService("acs:ram::1:role/service*")
                        .arnUser("acs:ram::2:role/user~")
                        .build())
                .arn(CommitContainerArn.builder()
                        .roleArn("acs:ram::3:role/a+b")
                        .roleType("service")
                        .build())
                .build();
    }

    public static DescribeCommitContainerTaskRequest describeCommitContainerTask() {
        return DescribeCommitContainerTaskRequest.builder()
                .regionId("cn-hangzhou")
                .taskIds("t-1", UNICODE)
                .containerGroupId("eci-1")
                .taskStatus(CommitTaskStatus.RUNNING)
                .maxResults(50)
                .nextToken(RESERVED)
                .build();
    }

    public static CreateImageCacheRequest createImageCache() {
        return CreateImageCacheRequest.builder()
                .regionId("cn-hangzhou")
                .zoneId("")
                .securityGroupId("sg-" + RESERVED)
                .vSwitchId("vsw-1,vsw-2")
                .imageCacheName(EVERYTHING)
                .images("registry.example/app:1", UNICODE)
                .imageCacheSize(20)
                .retentionDays(7)
                .eipInstanceId(BLANKS)
                .resourceGroupId("rg-1")
                .clientToken(TOKEN)
                .autoMatchImageCache(true)
                .flash(false)
                .imageRegistryCredentials(
                        ImageRegistryCredential.builder()
                                .server("registry.example")
                                .userName(UNICODE)
                                .password(EVERYTHING)
                                .build(),
                        ImageRegistryCredential.builder()
                                .server("")
                                .userName("second")
                                .password("p&=+%")
                                .build())
                .acrRegistryInfos(
                        AcrRegistryInfo.builder()
                                .instanceId("cri-1")
                                .instanceName(UNICODE)
                                .regionId("cn-beijing")
                                .domains("one.example", "two*.example")
                                .arnService("acs:ram::1:role/service")
                                .arnUser("acs:ram::2:role/user")
                                .build(),
                        AcrRegistryInfo.builder()
                                .instanceId("cri-2")
                                .domains("")
                                .build())
                .tags(Tag.of("key " + RESERVED, UNICODE), Tag.of("empty", ""))
                .annotations("{\"a\":\"b\"}")
                .plainHttpRegistry("\"harbor.example,192.0.2.1:5000\"")
                .insecureRegistry("\"reg.example:80\"")
                .standardCopyCount(7)
                .flashCopyCount(2147483647)
                .eliminationStrategy(EliminationStrategy.LRU)
                .osType(OsType.of("Linux+next"))
                .build();
    }

    public static UpdateImageCacheRequest updateImageCache() {
        return UpdateImageCacheRequest.builder()
                .regionId("cn-hangzhou")
                .imageCacheId("imc-" + UNICODE)
                .imageCacheName(EVERYTHING)
                .securityGroupId(RESERVED)
                .vSwitchId("")
                .eipInstanceId("eip-1")
                .resourceGroupId(BLANKS)
                .clientToken(TOKEN)
                .imageCacheSize(40)
                .retentionDays(0)
                .autoMatchImageCache(false)
                .flash(true)
                .imageRegistryCredentials(ImageRegistryCredential.builder()
                        .server("registry.example")
                        .userName("user name")
                        .password(EVERYTHING)
                        .build())
                .images("a:1", "b:2", "c:3")
                .tags(Tag.of(UNICODE, RESERVED))
                .acrRegistryInfos(AcrRegistryInfo.builder()
                        .instanceId("cri-1")
                        .instanceName(BLANKS)
                        .regionId("cn-beijing")
                        .domains(List.of("one.example", UNICODE, "three.example"))
                        .build())
                .standardCopyCount(2)
                .flashCopyCount(1)
                .eliminationStrategy(EliminationStrategy.of(""))
                .build();
    }

    public static DescribeImageCachesRequest describeImageCaches() {
        return DescribeImageCachesRequest.builder()
                .regionId("cn-hangzhou")
                .imageCacheId("imc-1")
                .imageCacheName(UNICODE)
                .snapshotId("s-1")
                .image(RESERVED)
                .resourceGroupId("rg-1")
                .tags(Tag.of("k", "v"), Tag.of("k2", BLANKS))
                .matchImages("a:1", "b:2")
                .imageFullMatch(true)
                .imageMatchCountRequest(3)
                .limit(20)
                .nextToken("")
                .build();
    }

    public static DeleteImageCacheRequest deleteImageCache() {
        return DeleteImageCacheRequest.builder()
                .regionId("cn-hangzhou")
                .imageCacheId("imc-" + RESERVED)
                .clientToken(TOKEN)
                .build();
    }

    public static AddImageRequest addImage() {
        return AddImageRequest.builder()
                .imageType(ImageType.CONTAINER)
                .name(EVERYTHING)
                .imageVersion("")
                .description(UNICODE)
                .containerImageSpec(ContainerImageSpec.builder()
                        .registryUrl("registry.example/" + RESERVED)
                        .isAcrRegistry(true)
                        .isAcrEnterprise(false)
                        .registryCriId("")
                        .registryCredential(RegistryCredential.builder()
                                .server("registry.example")
                                .userName(UNICODE)
                                .password(EVERYTHING)
                                .build())
                        .build())
                .vmImageSpec(VmImageSpec.builder().imageId("m-" + EVERYTHING).build())
                .build();
    }

    public static GetImageRequest getImage() {
        return GetImageRequest.builder()
                .imageCategory(ImageCategory.CUSTOM)
                .imageType(ImageType.VM)
                .imageId("m-" + UNICODE)
                .additionalRegionIds("cn-beijing", RESERVED)
                .build();
    }

    public static ListImagesRequest listImages() {
        return ListImagesRequest.builder()
                .pageNumber(9007199254740993L)
                .pageSize(100)
                .imageCategory(ImageCategory.PUBLIC)
                .imageType(ImageType.of("New+Type"))
                .imageIds("m-1", UNICODE)
                .imageNames(EVERYTHING)
                .mode(ListImagesMode.MERGE)
                .build();
    }

    public static RemoveImageRequest removeImage() {
        return RemoveImageRequest.builder()
                .imageId(EVERYTHING)
                .imageType(ImageType.VM)
                .build();
    }
}
