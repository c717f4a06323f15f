package io.github.alicloudimages.testkit.internal.ehpc;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.ehpc.model.ContainerImageDetails;
import io.github.alicloudimages.ehpc.model.Image;
import io.github.alicloudimages.ehpc.model.ImageType;
import io.github.alicloudimages.ehpc.model.RegistryCredentialDetails;
import io.github.alicloudimages.ehpc.model.VmImageDetails;
import io.github.alicloudimages.testkit.internal.api.Json;
import org.jspecify.annotations.Nullable;

/** The images of E-HPC Instant in the model classes of the SDK, equal to what a client reads from the answers. */
public final class EhpcModels {

    private EhpcModels() {}

    public static Image image(ImageEntry image) {
        return Image.builder()
                .imageType(ImageType.of(image.imageType()))
                .appId(image.appId())
                .name(image.name())
                .version(image.version())
                .description(image.description())
                .size(image.vmImageSpec() == null ? null : ImageDetails.VM_SIZE)
                .createTime(Json.seconds(image.createTime()))
                .status(ImageDetails.STATUS)
                .containerImageSpec(container(image.containerImageSpec()))
                .vmImageSpec(vm(image.vmImageSpec()))
                .build();
    }

    private static @Nullable ContainerImageDetails container(@Nullable JsonNode spec) {
        return spec == null
                ? null
                : ContainerImageDetails.builder()
                        .registryUrl(ImageEntry.text(spec, "RegistryUrl"))
                        .isAcrRegistry(ImageEntry.flag(spec, "IsACRRegistry"))
                        .isAcrEnterprise(ImageEntry.flag(spec, "IsACREnterprise"))
                        .registryCriId(ImageEntry.text(spec, "RegistryCriId"))
                        .registryCredential(credential(spec.get("RegistryCredential")))
                        .build();
    }

    private static @Nullable RegistryCredentialDetails credential(@Nullable JsonNode credential) {
        return credential == null || !credential.isObject()
                ? null
                : RegistryCredentialDetails.builder()
                        .server(ImageEntry.text(credential, "Server"))
                        .userName(ImageEntry.text(credential, "UserName"))
                        .password(ImageEntry.text(credential, "Password"))
                        .build();
    }

    private static @Nullable VmImageDetails vm(@Nullable JsonNode spec) {
        return spec == null
                ? null
                : VmImageDetails.builder()
                        .imageId(ImageEntry.text(spec, "ImageId"))
                        .osTag(ImageDetails.OS_TAG)
                        .platform(ImageDetails.PLATFORM)
                        .architecture(ImageDetails.ARCHITECTURE)
                        .build();
    }
}
