// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci.model;

import io.github.alicloudimages.core.ServiceRequest;
import io.github.alicloudimages.core.protocol.Limits;
import io.github.alicloudimages.core.protocol.Member;
import io.github.alicloudimages.core.protocol.Operation;
import io.github.alicloudimages.core.protocol.Schema;
import io.github.alicloudimages.core.protocol.ShapeBuilder;
import io.github.alicloudimages.core.retry.RetrySafety;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Request of CreateImageCache. Starts building an image cache: a snapshot that holds pulled images, so that instances
 * started from it need not pull them. The answer comes before the cache is built; call DescribeImageCaches until it is
 * {@code Ready}. The service works with an intermediate instance, a disk and snapshots that you pay for. Deleting the
 * instance or the disk too early makes building fail, and deleting a snapshot later makes the cache unusable.
 *
 * <p>Action on the wire: {@code CreateImageCache}; RAM action needed: {@code eci:CreateImageCache}. The SDK repeats it
 * safely after a transient failure: all attempts of a call carry the same client token, made by the SDK unless the
 * request sets one, and the service acts on it once.
 *
 * <p>Answered by {@link CreateImageCacheResponse}. Immutable and thread-safe.
 */
public final class CreateImageCacheRequest extends ServiceRequest {

    static final Schema<CreateImageCacheRequest> SCHEMA =
            new Schema<>(
                    "CreateImageCacheRequest",
                    Member.of("regionId", "RegionId", Member.Kind.STRING)
                            .required()
                            .region(),
                    Member.of("zoneId", "ZoneId", Member.Kind.STRING),
                    Member.of("securityGroupId", "SecurityGroupId", Member.Kind.STRING)
                            .required(),
                    Member.of("vSwitchId", "VSwitchId", Member.Kind.STRING)
                            .required()
                            .limits(Limits.builder().maxValues(10).build()),
                    Member.of("imageCacheName", "ImageCacheName", Member.Kind.STRING)
                            .required(),
                    Member.of("images", "Image", Member.Kind.STRING_LIST)
                            .required()
                            .limits(Limits.builder().minItems(1).build()),
                    Member.of("imageCacheSize", "ImageCacheSize", Member.Kind.INTEGER),
                    Member.of("retentionDays", "RetentionDays", Member.Kind.INTEGER),
                    Member.of("eipInstanceId", "EipInstanceId", Member.Kind.STRING),
                    Member.of("resourceGroupId", "ResourceGroupId", Member.Kind.STRING),
                    Member.of("clientToken", "ClientToken", Member.Kind.STRING)
                            .clientToken()
                            .limits(Limits.builder()
                                    .minLength(1)
                                    .maxLength(64)
                                    .ascii()
                                    .build()),
                    Member.of("autoMatchImageCache", "AutoMatchImageCache", Member.Kind.BOOLEAN),
                    Member.of("flash", "Flash", Member.Kind.BOOLEAN),
                    Member.structures(
                            "imageRegistryCredentials", "ImageRegistryCredential", ImageRegistryCredential.SCHEMA),
                    Member.structures("acrRegistryInfos", "AcrRegistryInfo", AcrRegistryInfo.SCHEMA),
                    Member.structures("tags", "Tag", Tag.SCHEMA)
                            .limits(Limits.builder().maxItems(20).build()),
                    Member.of("annotations", "Annotations", Member.Kind.STRING),
                    Member.of("plainHttpRegistry", "PlainHttpRegistry", Member.Kind.STRING),
                    Member.of("insecureRegistry", "InsecureRegistry", Member.Kind.STRING),
                    Member.of("standardCopyCount", "StandardCopyCount", Member.Kind.INTEGER),
                    Member.of("flashCopyCount", "FlashCopyCount", Member.Kind.INTEGER),
                    Member.of("eliminationStrategy", "EliminationStrategy", Member.Kind.STRING),
                    Member.of("osType", "OsType", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<CreateImageCacheRequest, CreateImageCacheResponse> OPERATION = new Operation<>(
            "CreateImageCache", RetrySafety.CLIENT_TOKEN, null, null, SCHEMA, CreateImageCacheResponse.SCHEMA);

    private final @Nullable String regionId;
    private final @Nullable String zoneId;
    private final @Nullable String securityGroupId;
    private final @Nullable String vSwitchId;
    private final @Nullable String imageCacheName;
    private final List<String> images;
    private final @Nullable Integer imageCacheSize;
    private final @Nullable Integer retentionDays;
    private final @Nullable String eipInstanceId;
    private final @Nullable String resourceGroupId;
    private final @Nullable String clientToken;
    private final @Nullable Boolean autoMatchImageCache;
    private final @Nullable Boolean flash;
    private final List<ImageRegistryCredential> imageRegistryCredentials;
    private final List<AcrRegistryInfo> acrRegistryInfos;
    private final List<Tag> tags;
    private final @Nullable String annotations;
    private final @Nullable String plainHttpRegistry;
    private final @Nullable String insecureRegistry;
    private final @Nullable Integer standardCopyCount;
    private final @Nullable Integer flashCopyCount;
    private final @Nullable String eliminationStrategy;
    private final @Nullable String osType;

    private CreateImageCacheRequest(Builder builder) {
        this.regionId = builder.regionId;
        this.zoneId = builder.zoneId;
        this.securityGroupId = builder.securityGroupId;
        this.vSwitchId = builder.vSwitchId;
        this.imageCacheName = builder.imageCacheName;
        this.images = builder.images;
        this.imageCacheSize = builder.imageCacheSize;
        this.retentionDays = builder.retentionDays;
        this.eipInstanceId = builder.eipInstanceId;
        this.resourceGroupId = builder.resourceGroupId;
        this.clientToken = builder.clientToken;
        this.autoMatchImageCache = builder.autoMatchImageCache;
        this.flash = builder.flash;
        this.imageRegistryCredentials = builder.imageRegistryCredentials;
        this.acrRegistryInfos = builder.acrRegistryInfos;
        this.tags = builder.tags;
        this.annotations = builder.annotations;
        this.plainHttpRegistry = builder.plainHttpRegistry;
        this.insecureRegistry = builder.insecureRegistry;
        this.standardCopyCount = builder.standardCopyCount;
        this.flashCopyCount = builder.flashCopyCount;
        this.eliminationStrategy = builder.eliminationStrategy;
        this.osType = builder.osType;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with everything that is set here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Region of the image cache, for example {@code cn-hangzhou}. The region of the client is used when you leave it
     * out.
     *
     * <p>Required by the service, filled in by the SDK. On the wire: {@code RegionId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String regionId() {
        return regionId;
    }

    /**
     * Zone in which the cache is built, for example {@code cn-hangzhou-g}. The vSwitch has to be in the same zone.
     *
     * <p>Optional. On the wire: {@code ZoneId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String zoneId() {
        return zoneId;
    }

    /**
     * Security group for the intermediate instance that pulls the images. It has to belong to the same VPC as the
     * vSwitch. The API reference requires it although some published schemas call it optional.
     *
     * <p>Required. On the wire: {@code SecurityGroupId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String securityGroupId() {
        return securityGroupId;
    }

    /**
     * vSwitch for the intermediate instance that pulls the images. Up to 10 vSwitches may be given in this one text,
     * separated by commas. The API reference requires it although some published schemas call it optional.
     *
     * <p>Required. At most 10 values, with commas between them; checked before anything is sent. On the wire:
     * {@code VSwitchId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String vSwitchId() {
        return vSwitchId;
    }

    /**
     * Name of the cache. Rules for its length and its characters are not published.
     *
     * <p>Required. On the wire: {@code ImageCacheName}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String imageCacheName() {
        return imageCacheName;
    }

    /**
     * Images to put into the cache, each with its registry and tag, for example
     * {@code registry-vpc.cn-hangzhou.aliyuncs.com/eci_open/nginx:1.15.10-perl}.
     *
     * <p>Required. At least 1 element; checked before anything is sent. The service seems to accept up to 100 images.
     * This number is inferred and not checked by the client. On the wire: {@code Image}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<String> images() {
        return images;
    }

    /**
     * Size of the cache. Plan for at least twice the size of all its images together: building fails if the images do
     * not fit.
     *
     * <p>Optional. Documented default: {@code 20}. Unit: GiB. A range of 20 to 32768 is documented only for the
     * Kubernetes resource of this feature. It is not checked by the client. On the wire: {@code ImageCacheSize}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Integer imageCacheSize() {
        return imageCacheSize;
    }

    /**
     * How long the cache is kept; after that it expires and is deleted. A cache never expires if this is left out. A
     * cache whose creation failed is removed after one day in any case.
     *
     * <p>Optional. Unit: days. A range of 1 to 65536 is documented only for the Kubernetes resource of this feature. It
     * is not checked by the client. On the wire: {@code RetentionDays}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Integer retentionDays() {
        return retentionDays;
    }

    /**
     * Identifier of an elastic IP address for the intermediate instance. Images from the public internet can only be
     * pulled with such an address or through a NAT gateway of the VPC; for images inside the VPC neither is needed.
     *
     * <p>Optional. On the wire: {@code EipInstanceId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String eipInstanceId() {
        return eipInstanceId;
    }

    /**
     * Resource group that the cache is put into.
     *
     * <p>Optional. On the wire: {@code ResourceGroupId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String resourceGroupId() {
        return resourceGroupId;
    }

    /**
     * Token that marks repetitions of one and the same request, so that the service carries it out only once. The
     * client makes up a fresh one when you leave it out and sends it again with each of its own retries. Set it
     * yourself if a retry may happen after a restart of your program, and take a new value for every new request. It is
     * case-sensitive.
     *
     * <p>Optional. 1 to 64 characters, ASCII only; checked before anything is sent. On the wire: {@code ClientToken}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String clientToken() {
        return clientToken;
    }

    /**
     * Whether layers that an existing image cache already holds are taken over from it. This makes building faster when
     * the images share layers.
     *
     * <p>Optional. Documented default: {@code false}. On the wire: {@code AutoMatchImageCache}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Boolean autoMatchImageCache() {
        return autoMatchImageCache;
    }

    /**
     * Whether to use the instant image cache. A temporary local snapshot is then made first, so that the cache can be
     * used sooner; a regular snapshot follows and replaces it.
     *
     * <p>Optional. Documented default: {@code false}. On the wire: {@code Flash}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Boolean flash() {
        return flash;
    }

    /**
     * Logins for the private registries that the images come from, one for each registry.
     *
     * <p>Optional. The service seems to accept up to 10 entries. This number is inferred and not checked by the client.
     * On the wire: {@code ImageRegistryCredential}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<ImageRegistryCredential> imageRegistryCredentials() {
        return imageRegistryCredentials;
    }

    /**
     * Container Registry Enterprise Edition instances from which images are pulled without a password. An entry is
     * needed for images that are addressed by a custom domain of such an instance, and has to contain the instance
     * identifier.
     *
     * <p>Optional. The service seems to accept up to 20 entries. This number is inferred and not checked by the client.
     * On the wire: {@code AcrRegistryInfo}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<AcrRegistryInfo> acrRegistryInfos() {
        return acrRegistryInfos;
    }

    /**
     * Tags to attach to the cache.
     *
     * <p>Optional. At most 20 elements; checked before anything is sent. On the wire: {@code Tag}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<Tag> tags() {
        return tags;
    }

    /**
     * Text reserved for the service itself. Leave it out unless Alibaba Cloud tells you otherwise.
     *
     * <p>Optional. On the wire: {@code Annotations}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String annotations() {
        return annotations;
    }

    /**
     * Self-managed registries that are to be reached by HTTP instead of HTTPS, as hosts with an optional port,
     * separated by commas. Set it if an image comes from a registry without TLS, or pulling fails. The example of the
     * API reference has double quotes around the list as part of the value, without saying whether they are needed.
     *
     * <p>Optional. On the wire: {@code PlainHttpRegistry}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String plainHttpRegistry() {
        return plainHttpRegistry;
    }

    /**
     * Self-managed registries whose certificate is not checked, as hosts with an optional port, separated by commas.
     * Set it if an image comes from a registry with a self-signed certificate, or pulling fails. The example of the API
     * reference has double quotes around the list as part of the value, without saying whether they are needed.
     *
     * <p>Optional. On the wire: {@code InsecureRegistry}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String insecureRegistry() {
        return insecureRegistry;
    }

    /**
     * Number of regular snapshots to make. Count on one for every 1,000 instances that are started from the cache at
     * the same time. Without the instant image cache these are the only snapshots.
     *
     * <p>Optional. Documented default: {@code 1}. On the wire: {@code StandardCopyCount}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Integer standardCopyCount() {
        return standardCopyCount;
    }

    /**
     * Number of temporary local snapshots to make. Count on one for every 1,000 instances that are started from the
     * cache at the same time. It only has an effect if {@code flash} is true.
     *
     * <p>Optional. Documented default: {@code 1}. On the wire: {@code FlashCopyCount}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable Integer flashCopyCount() {
        return flashCopyCount;
    }

    /**
     * Rule by which the cache may be deleted when the quota of image caches is used up. If this is left out, the
     * default is empty: the cache is never deleted for this reason.
     *
     * <p>Optional. On the wire: {@code EliminationStrategy}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable EliminationStrategy eliminationStrategy() {
        return eliminationStrategy == null ? null : EliminationStrategy.of(eliminationStrategy);
    }

    /**
     * Operating system of the images. {@code Windows} is a preview for invited accounts.
     *
     * <p>Optional. Documented default: {@code Linux}. On the wire: {@code OsType}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable OsType osType() {
        return osType == null ? null : OsType.of(osType);
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> regionId;
            case 1 -> zoneId;
            case 2 -> securityGroupId;
            case 3 -> vSwitchId;
            case 4 -> imageCacheName;
            case 5 -> images.isEmpty() ? null : images;
            case 6 -> imageCacheSize;
            case 7 -> retentionDays;
            case 8 -> eipInstanceId;
            case 9 -> resourceGroupId;
            case 10 -> clientToken;
            case 11 -> autoMatchImageCache;
            case 12 -> flash;
            case 13 -> imageRegistryCredentials.isEmpty() ? null : imageRegistryCredentials;
            case 14 -> acrRegistryInfos.isEmpty() ? null : acrRegistryInfos;
            case 15 -> tags.isEmpty() ? null : tags;
            case 16 -> annotations;
            case 17 -> plainHttpRegistry;
            case 18 -> insecureRegistry;
            case 19 -> standardCopyCount;
            case 20 -> flashCopyCount;
            case 21 -> eliminationStrategy;
            case 22 -> osType;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link CreateImageCacheRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<CreateImageCacheRequest> {

        private @Nullable String regionId;
        private @Nullable String zoneId;
        private @Nullable String securityGroupId;
        private @Nullable String vSwitchId;
        private @Nullable String imageCacheName;
        private List<String> images = List.of();
        private @Nullable Integer imageCacheSize;
        private @Nullable Integer retentionDays;
        private @Nullable String eipInstanceId;
        private @Nullable String resourceGroupId;
        private @Nullable String clientToken;
        private @Nullable Boolean autoMatchImageCache;
        private @Nullable Boolean flash;
        private List<ImageRegistryCredential> imageRegistryCredentials = List.of();
        private List<AcrRegistryInfo> acrRegistryInfos = List.of();
        private List<Tag> tags = List.of();
        private @Nullable String annotations;
        private @Nullable String plainHttpRegistry;
        private @Nullable String insecureRegistry;
        private @Nullable Integer standardCopyCount;
        private @Nullable Integer flashCopyCount;
        private @Nullable String eliminationStrategy;
        private @Nullable String osType;

        private Builder() {}

        private Builder(CreateImageCacheRequest from) {
            this.regionId = from.regionId;
            this.zoneId = from.zoneId;
            this.securityGroupId = from.securityGroupId;
            this.vSwitchId = from.vSwitchId;
            this.imageCacheName = from.imageCacheName;
            this.images = from.images;
            this.imageCacheSize = from.imageCacheSize;
            this.retentionDays = from.retentionDays;
            this.eipInstanceId = from.eipInstanceId;
            this.resourceGroupId = from.resourceGroupId;
            this.clientToken = from.clientToken;
            this.autoMatchImageCache = from.autoMatchImageCache;
            this.flash = from.flash;
            this.imageRegistryCredentials = from.imageRegistryCredentials;
            this.acrRegistryInfos = from.acrRegistryInfos;
            this.tags = from.tags;
            this.annotations = from.annotations;
            this.plainHttpRegistry = from.plainHttpRegistry;
            this.insecureRegistry = from.insecureRegistry;
            this.standardCopyCount = from.standardCopyCount;
            this.flashCopyCount = from.flashCopyCount;
            this.eliminationStrategy = from.eliminationStrategy;
            this.osType = from.osType;
        }

        /**
         * Region of the image cache, for example {@code cn-hangzhou}. The region of the client is used when you leave
         * it out.
         *
         * <p>Required by the service, filled in by the SDK. On the wire: {@code RegionId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder regionId(@Nullable String value) {
            this.regionId = value;
            return this;
        }

        /**
         * Zone in which the cache is built, for example {@code cn-hangzhou-g}. The vSwitch has to be in the same zone.
         *
         * <p>Optional. On the wire: {@code ZoneId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder zoneId(@Nullable String value) {
            this.zoneId = value;
            return this;
        }

        /**
         * Security group for the intermediate instance that pulls the images. It has to belong to the same VPC as the
         * vSwitch. The API reference requires it although some published schemas call it optional.
         *
         * <p>Required. On the wire: {@code SecurityGroupId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder securityGroupId(@Nullable String value) {
            this.securityGroupId = value;
            return this;
        }

        /**
         * vSwitch for the intermediate instance that pulls the images. Up to 10 vSwitches may be given in this one
         * text, separated by commas. The API reference requires it although some published schemas call it optional.
         *
         * <p>Required. At most 10 values, with commas between them; checked before anything is sent. On the wire:
         * {@code VSwitchId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder vSwitchId(@Nullable String value) {
            this.vSwitchId = value;
            return this;
        }

        /**
         * Name of the cache. Rules for its length and its characters are not published.
         *
         * <p>Required. On the wire: {@code ImageCacheName}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCacheName(@Nullable String value) {
            this.imageCacheName = value;
            return this;
        }

        /**
         * Images to put into the cache, each with its registry and tag, for example
         * {@code registry-vpc.cn-hangzhou.aliyuncs.com/eci_open/nginx:1.15.10-perl}.
         *
         * <p>Required. At least 1 element; checked before anything is sent. The service seems to accept up to 100
         * images. This number is inferred and not checked by the client. On the wire: {@code Image}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder images(String... value) {
            return images(Arrays.asList(value));
        }

        /**
         * Images to put into the cache, each with its registry and tag, for example
         * {@code registry-vpc.cn-hangzhou.aliyuncs.com/eci_open/nginx:1.15.10-perl}.
         *
         * <p>Required. At least 1 element; checked before anything is sent. The service seems to accept up to 100
         * images. This number is inferred and not checked by the client. On the wire: {@code Image}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder images(List<String> value) {
            this.images = copyOf("images", value);
            return this;
        }

        /**
         * Size of the cache. Plan for at least twice the size of all its images together: building fails if the images
         * do not fit.
         *
         * <p>Optional. Documented default: {@code 20}. Unit: GiB. A range of 20 to 32768 is documented only for the
         * Kubernetes resource of this feature. It is not checked by the client. On the wire: {@code ImageCacheSize}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCacheSize(@Nullable Integer value) {
            this.imageCacheSize = value;
            return this;
        }

        /**
         * How long the cache is kept; after that it expires and is deleted. A cache never expires if this is left out.
         * A cache whose creation failed is removed after one day in any case.
         *
         * <p>Optional. Unit: days. A range of 1 to 65536 is documented only for the Kubernetes resource of this
         * feature. It is not checked by the client. On the wire: {@code RetentionDays}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder retentionDays(@Nullable Integer value) {
            this.retentionDays = value;
            return this;
        }

        /**
         * Identifier of an elastic IP address for the intermediate instance. Images from the public internet can only
         * be pulled with such an address or through a NAT gateway of the VPC; for images inside the VPC neither is
         * needed.
         *
         * <p>Optional. On the wire: {@code EipInstanceId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder eipInstanceId(@Nullable String value) {
            this.eipInstanceId = value;
            return this;
        }

        /**
         * Resource group that the cache is put into.
         *
         * <p>Optional. On the wire: {@code ResourceGroupId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder resourceGroupId(@Nullable String value) {
            this.resourceGroupId = value;
            return this;
        }

        /**
         * Token that marks repetitions of one and the same request, so that the service carries it out only once. The
         * client makes up a fresh one when you leave it out and sends it again with each of its own retries. Set it
         * yourself if a retry may happen after a restart of your program, and take a new value for every new request.
         * It is case-sensitive.
         *
         * <p>Optional. 1 to 64 characters, ASCII only; checked before anything is sent. On the wire:
         * {@code ClientToken}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder clientToken(@Nullable String value) {
            this.clientToken = value;
            return this;
        }

        /**
         * Whether layers that an existing image cache already holds are taken over from it. This makes building faster
         * when the images share layers.
         *
         * <p>Optional. Documented default: {@code false}. On the wire: {@code AutoMatchImageCache}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder autoMatchImageCache(@Nullable Boolean value) {
            this.autoMatchImageCache = value;
            return this;
        }

        /**
         * Whether to use the instant image cache. A temporary local snapshot is then made first, so that the cache can
         * be used sooner; a regular snapshot follows and replaces it.
         *
         * <p>Optional. Documented default: {@code false}. On the wire: {@code Flash}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder flash(@Nullable Boolean value) {
            this.flash = value;
            return this;
        }

        /**
         * Logins for the private registries that the images come from, one for each registry.
         *
         * <p>Optional. The service seems to accept up to 10 entries. This number is inferred and not checked by the
         * client. On the wire: {@code ImageRegistryCredential}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder imageRegistryCredentials(ImageRegistryCredential... value) {
            return imageRegistryCredentials(Arrays.asList(value));
        }

        /**
         * Logins for the private registries that the images come from, one for each registry.
         *
         * <p>Optional. The service seems to accept up to 10 entries. This number is inferred and not checked by the
         * client. On the wire: {@code ImageRegistryCredential}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder imageRegistryCredentials(List<ImageRegistryCredential> value) {
            this.imageRegistryCredentials = copyOf("imageRegistryCredentials", value);
            return this;
        }

        /**
         * Container Registry Enterprise Edition instances from which images are pulled without a password. An entry is
         * needed for images that are addressed by a custom domain of such an instance, and has to contain the instance
         * identifier.
         *
         * <p>Optional. The service seems to accept up to 20 entries. This number is inferred and not checked by the
         * client. On the wire: {@code AcrRegistryInfo}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder acrRegistryInfos(AcrRegistryInfo... value) {
            return acrRegistryInfos(Arrays.asList(value));
        }

        /**
         * Container Registry Enterprise Edition instances from which images are pulled without a password. An entry is
         * needed for images that are addressed by a custom domain of such an instance, and has to contain the instance
         * identifier.
         *
         * <p>Optional. The service seems to accept up to 20 entries. This number is inferred and not checked by the
         * client. On the wire: {@code AcrRegistryInfo}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder acrRegistryInfos(List<AcrRegistryInfo> value) {
            this.acrRegistryInfos = copyOf("acrRegistryInfos", value);
            return this;
        }

        /**
         * Tags to attach to the cache.
         *
         * <p>Optional. At most 20 elements; checked before anything is sent. On the wire: {@code Tag}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder tags(Tag... value) {
            return tags(Arrays.asList(value));
        }

        /**
         * Tags to attach to the cache.
         *
         * <p>Optional. At most 20 elements; checked before anything is sent. On the wire: {@code Tag}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder tags(List<Tag> value) {
            this.tags = copyOf("tags", value);
            return this;
        }

        /**
         * Text reserved for the service itself. Leave it out unless Alibaba Cloud tells you otherwise.
         *
         * <p>Optional. On the wire: {@code Annotations}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder annotations(@Nullable String value) {
            this.annotations = value;
            return this;
        }

        /**
         * Self-managed registries that are to be reached by HTTP instead of HTTPS, as hosts with an optional port,
         * separated by commas. Set it if an image comes from a registry without TLS, or pulling fails. The example of
         * the API reference has double quotes around the list as part of the value, without saying whether they are
         * needed.
         *
         * <p>Optional. On the wire: {@code PlainHttpRegistry}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder plainHttpRegistry(@Nullable String value) {
            this.plainHttpRegistry = value;
            return this;
        }

        /**
         * Self-managed registries whose certificate is not checked, as hosts with an optional port, separated by
         * commas. Set it if an image comes from a registry with a self-signed certificate, or pulling fails. The
         * example of the API reference has double quotes around the list as part of the value, without saying whether
         * they are needed.
         *
         * <p>Optional. On the wire: {@code InsecureRegistry}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder insecureRegistry(@Nullable String value) {
            this.insecureRegistry = value;
            return this;
        }

        /**
         * Number of regular snapshots to make. Count on one for every 1,000 instances that are started from the cache
         * at the same time. Without the instant image cache these are the only snapshots.
         *
         * <p>Optional. Documented default: {@code 1}. On the wire: {@code StandardCopyCount}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder standardCopyCount(@Nullable Integer value) {
            this.standardCopyCount = value;
            return this;
        }

        /**
         * Number of temporary local snapshots to make. Count on one for every 1,000 instances that are started from the
         * cache at the same time. It only has an effect if {@code flash} is true.
         *
         * <p>Optional. Documented default: {@code 1}. On the wire: {@code FlashCopyCount}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder flashCopyCount(@Nullable Integer value) {
            this.flashCopyCount = value;
            return this;
        }

        /**
         * Rule by which the cache may be deleted when the quota of image caches is used up. If this is left out, the
         * default is empty: the cache is never deleted for this reason.
         *
         * <p>Optional. On the wire: {@code EliminationStrategy}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder eliminationStrategy(@Nullable EliminationStrategy value) {
            this.eliminationStrategy = value == null ? null : value.value();
            return this;
        }

        /**
         * Operating system of the images. {@code Windows} is a preview for invited accounts.
         *
         * <p>Optional. Documented default: {@code Linux}. On the wire: {@code OsType}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder osType(@Nullable OsType value) {
            this.osType = value == null ? null : value.value();
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.regionId = (String) value;
                case 1 -> this.zoneId = (String) value;
                case 2 -> this.securityGroupId = (String) value;
                case 3 -> this.vSwitchId = (String) value;
                case 4 -> this.imageCacheName = (String) value;
                case 5 -> this.images = copyOf("images", (List<String>) value);
                case 6 -> this.imageCacheSize = (Integer) value;
                case 7 -> this.retentionDays = (Integer) value;
                case 8 -> this.eipInstanceId = (String) value;
                case 9 -> this.resourceGroupId = (String) value;
                case 10 -> this.clientToken = (String) value;
                case 11 -> this.autoMatchImageCache = (Boolean) value;
                case 12 -> this.flash = (Boolean) value;
                case 13 ->
                    this.imageRegistryCredentials =
                            copyOf("imageRegistryCredentials", (List<ImageRegistryCredential>) value);
                case 14 -> this.acrRegistryInfos = copyOf("acrRegistryInfos", (List<AcrRegistryInfo>) value);
                case 15 -> this.tags = copyOf("tags", (List<Tag>) value);
                case 16 -> this.annotations = (String) value;
                case 17 -> this.plainHttpRegistry = (String) value;
                case 18 -> this.insecureRegistry = (String) value;
                case 19 -> this.standardCopyCount = (Integer) value;
                case 20 -> this.flashCopyCount = (Integer) value;
                case 21 -> this.eliminationStrategy = (String) value;
                case 22 -> this.osType = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public CreateImageCacheRequest build() {
            return new CreateImageCacheRequest(this);
        }
    }
}
