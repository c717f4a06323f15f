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
 * Request of UpdateImageCache. Changes an image cache: its settings, or its content when a list of images is sent. The
 * cache has to be {@code Ready} or {@code UpdateFailed}. The answer comes before the change is done; call
 * DescribeImageCaches until the state is no longer {@code Updating}. The API reference gives the same defaults as for
 * creation and does not say whether a setting that is left out keeps its present value, so send every setting that
 * matters.
 *
 * <p>Action on the wire: {@code UpdateImageCache}; RAM action needed: {@code eci:UpdateImageCache}. The SDK repeats it
 * safely after a transient failure: all attempts of a call carry the same client token, made by the SDK unless the
 * request sets one, and the service acts on it once.
 *
 * <p>Answered by {@link UpdateImageCacheResponse}. Immutable and thread-safe.
 */
public final class UpdateImageCacheRequest extends ServiceRequest {

    static final Schema<UpdateImageCacheRequest> SCHEMA =
            new Schema<>(
                    "UpdateImageCacheRequest",
                    Member.of("regionId", "RegionId", Member.Kind.STRING)
                            .required()
                            .region(),
                    Member.of("imageCacheId", "ImageCacheId", Member.Kind.STRING)
                            .required(),
                    Member.of("imageCacheName", "ImageCacheName", Member.Kind.STRING)
                            .required(),
                    Member.of("securityGroupId", "SecurityGroupId", Member.Kind.STRING),
                    Member.of("vSwitchId", "VSwitchId", Member.Kind.STRING),
                    Member.of("eipInstanceId", "EipInstanceId", Member.Kind.STRING),
                    Member.of("resourceGroupId", "ResourceGroupId", Member.Kind.STRING),
                    Member.of("clientToken", "ClientToken", Member.Kind.STRING)
                            .clientToken()
                            .limits(Limits.builder()
                                    .minLength(1)
                                    .maxLength(64)
                                    .ascii()
                                    .build()),
                    Member.of("imageCacheSize", "ImageCacheSize", Member.Kind.INTEGER),
                    Member.of("retentionDays", "RetentionDays", Member.Kind.INTEGER),
                    Member.of("autoMatchImageCache", "AutoMatchImageCache", Member.Kind.BOOLEAN),
                    Member.of("flash", "Flash", Member.Kind.BOOLEAN),
                    Member.structures(
                            "imageRegistryCredentials", "ImageRegistryCredential", ImageRegistryCredential.SCHEMA),
                    Member.of("images", "Image", Member.Kind.STRING_LIST),
                    Member.structures("tags", "Tag", Tag.SCHEMA)
                            .limits(Limits.builder().maxItems(20).build()),
                    Member.structures("acrRegistryInfos", "AcrRegistryInfo", AcrRegistryInfo.SCHEMA),
                    Member.of("standardCopyCount", "StandardCopyCount", Member.Kind.INTEGER),
                    Member.of("flashCopyCount", "FlashCopyCount", Member.Kind.INTEGER),
                    Member.of("eliminationStrategy", "EliminationStrategy", Member.Kind.STRING)) {
                @Override
                protected Builder newBuilder() {
                    return new Builder();
                }
            };

    /** Describes the operation, for the SDK's own use. */
    public static final Operation<UpdateImageCacheRequest, UpdateImageCacheResponse> OPERATION = new Operation<>(
            "UpdateImageCache", RetrySafety.CLIENT_TOKEN, null, null, SCHEMA, UpdateImageCacheResponse.SCHEMA);

    private final @Nullable String regionId;
    private final @Nullable String imageCacheId;
    private final @Nullable String imageCacheName;
    private final @Nullable String securityGroupId;
    private final @Nullable String vSwitchId;
    private final @Nullable String eipInstanceId;
    private final @Nullable String resourceGroupId;
    private final @Nullable String clientToken;
    private final @Nullable Integer imageCacheSize;
    private final @Nullable Integer retentionDays;
    private final @Nullable Boolean autoMatchImageCache;
    private final @Nullable Boolean flash;
    private final List<ImageRegistryCredential> imageRegistryCredentials;
    private final List<String> images;
    private final List<Tag> tags;
    private final List<AcrRegistryInfo> acrRegistryInfos;
    private final @Nullable Integer standardCopyCount;
    private final @Nullable Integer flashCopyCount;
    private final @Nullable String eliminationStrategy;

    private UpdateImageCacheRequest(Builder builder) {
        this.regionId = builder.regionId;
        this.imageCacheId = builder.imageCacheId;
        this.imageCacheName = builder.imageCacheName;
        this.securityGroupId = builder.securityGroupId;
        this.vSwitchId = builder.vSwitchId;
        this.eipInstanceId = builder.eipInstanceId;
        this.resourceGroupId = builder.resourceGroupId;
        this.clientToken = builder.clientToken;
        this.imageCacheSize = builder.imageCacheSize;
        this.retentionDays = builder.retentionDays;
        this.autoMatchImageCache = builder.autoMatchImageCache;
        this.flash = builder.flash;
        this.imageRegistryCredentials = builder.imageRegistryCredentials;
        this.images = builder.images;
        this.tags = builder.tags;
        this.acrRegistryInfos = builder.acrRegistryInfos;
        this.standardCopyCount = builder.standardCopyCount;
        this.flashCopyCount = builder.flashCopyCount;
        this.eliminationStrategy = builder.eliminationStrategy;
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
     * Identifier of the cache to change.
     *
     * <p>Required. On the wire: {@code ImageCacheId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String imageCacheId() {
        return imageCacheId;
    }

    /**
     * Name of the cache. The API reference requires it on every update although some published schemas call it
     * optional, so send the present name if it is to stay.
     *
     * <p>Required. On the wire: {@code ImageCacheName}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String imageCacheName() {
        return imageCacheName;
    }

    /**
     * Security group for the intermediate instance that pulls the images. It has to belong to the same VPC as the
     * vSwitch.
     *
     * <p>Optional. On the wire: {@code SecurityGroupId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String securityGroupId() {
        return securityGroupId;
    }

    /**
     * vSwitch for the intermediate instance that pulls the images. Only a single vSwitch is documented here, not a list
     * as for CreateImageCache.
     *
     * <p>Optional. On the wire: {@code VSwitchId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String vSwitchId() {
        return vSwitchId;
    }

    /**
     * Identifier of an elastic IP address for the intermediate instance. Images from the public internet can only be
     * pulled with such an address or through a NAT gateway of the VPC.
     *
     * <p>Optional. On the wire: {@code EipInstanceId}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable String eipInstanceId() {
        return eipInstanceId;
    }

    /**
     * Resource group that the cache belongs to.
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
     * Size of the cache. Plan for at least twice the size of all its images together: building fails if the images do
     * not fit. Whether leaving it out of an update keeps the present value is not documented.
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
     * cache whose creation failed is removed after one day in any case. Whether leaving it out of an update keeps the
     * present value is not documented.
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
     * Images that the cache is to hold. If the list is left out, only the settings are changed and nothing is pulled.
     * To pull the same images once more, for instance because a tag has moved, send the list again as it is.
     *
     * <p>Optional. The service seems to accept up to 100 images. This number is inferred and not checked by the client.
     * On the wire: {@code Image}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<String> images() {
        return images;
    }

    /**
     * Tags to attach to the cache. Whether the tags that it already has are kept is not documented.
     *
     * <p>Optional. At most 20 elements; checked before anything is sent. On the wire: {@code Tag}.
     *
     * @return an unmodifiable list, empty if it is not set
     */
    public List<Tag> tags() {
        return tags;
    }

    /**
     * Container Registry Enterprise Edition instances from which images are pulled without a password. Each entry has
     * to contain the instance identifier. The role members for registries of other accounts are not documented for
     * updates.
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
     * default is empty: the cache is never deleted for this reason. Whether leaving it out of an update keeps the
     * present value is not documented.
     *
     * <p>Optional. On the wire: {@code EliminationStrategy}.
     *
     * @return the value, or {@code null} if it is not set
     */
    public @Nullable EliminationStrategy eliminationStrategy() {
        return eliminationStrategy == null ? null : EliminationStrategy.of(eliminationStrategy);
    }

    @Override
    protected Schema<?> schema() {
        return SCHEMA;
    }

    @Override
    protected @Nullable Object value(int member) {
        return switch (member) {
            case 0 -> regionId;
            case 1 -> imageCacheId;
            case 2 -> imageCacheName;
            case 3 -> securityGroupId;
            case 4 -> vSwitchId;
            case 5 -> eipInstanceId;
            case 6 -> resourceGroupId;
            case 7 -> clientToken;
            case 8 -> imageCacheSize;
            case 9 -> retentionDays;
            case 10 -> autoMatchImageCache;
            case 11 -> flash;
            case 12 -> imageRegistryCredentials.isEmpty() ? null : imageRegistryCredentials;
            case 13 -> images.isEmpty() ? null : images;
            case 14 -> tags.isEmpty() ? null : tags;
            case 15 -> acrRegistryInfos.isEmpty() ? null : acrRegistryInfos;
            case 16 -> standardCopyCount;
            case 17 -> flashCopyCount;
            case 18 -> eliminationStrategy;
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    /** Collects the members of {@link UpdateImageCacheRequest}. Not thread-safe. */
    public static final class Builder extends ShapeBuilder<UpdateImageCacheRequest> {

        private @Nullable String regionId;
        private @Nullable String imageCacheId;
        private @Nullable String imageCacheName;
        private @Nullable String securityGroupId;
        private @Nullable String vSwitchId;
        private @Nullable String eipInstanceId;
        private @Nullable String resourceGroupId;
        private @Nullable String clientToken;
        private @Nullable Integer imageCacheSize;
        private @Nullable Integer retentionDays;
        private @Nullable Boolean autoMatchImageCache;
        private @Nullable Boolean flash;
        private List<ImageRegistryCredential> imageRegistryCredentials = List.of();
        private List<String> images = List.of();
        private List<Tag> tags = List.of();
        private List<AcrRegistryInfo> acrRegistryInfos = List.of();
        private @Nullable Integer standardCopyCount;
        private @Nullable Integer flashCopyCount;
        private @Nullable String eliminationStrategy;

        private Builder() {}

        private Builder(UpdateImageCacheRequest from) {
            this.regionId = from.regionId;
            this.imageCacheId = from.imageCacheId;
            this.imageCacheName = from.imageCacheName;
            this.securityGroupId = from.securityGroupId;
            this.vSwitchId = from.vSwitchId;
            this.eipInstanceId = from.eipInstanceId;
            this.resourceGroupId = from.resourceGroupId;
            this.clientToken = from.clientToken;
            this.imageCacheSize = from.imageCacheSize;
            this.retentionDays = from.retentionDays;
            this.autoMatchImageCache = from.autoMatchImageCache;
            this.flash = from.flash;
            this.imageRegistryCredentials = from.imageRegistryCredentials;
            this.images = from.images;
            this.tags = from.tags;
            this.acrRegistryInfos = from.acrRegistryInfos;
            this.standardCopyCount = from.standardCopyCount;
            this.flashCopyCount = from.flashCopyCount;
            this.eliminationStrategy = from.eliminationStrategy;
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
         * Identifier of the cache to change.
         *
         * <p>Required. On the wire: {@code ImageCacheId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder imageCacheId(@Nullable String value) {
            this.imageCacheId = value;
            return this;
        }

        /**
         * Name of the cache. The API reference requires it on every update although some published schemas call it
         * optional, so send the present name if it is to stay.
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
         * Security group for the intermediate instance that pulls the images. It has to belong to the same VPC as the
         * vSwitch.
         *
         * <p>Optional. On the wire: {@code SecurityGroupId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder securityGroupId(@Nullable String value) {
            this.securityGroupId = value;
            return this;
        }

        /**
         * vSwitch for the intermediate instance that pulls the images. Only a single vSwitch is documented here, not a
         * list as for CreateImageCache.
         *
         * <p>Optional. On the wire: {@code VSwitchId}.
         *
         * @param value the value, or {@code null} to unset it
         * @return this builder
         */
        public Builder vSwitchId(@Nullable String value) {
            this.vSwitchId = value;
            return this;
        }

        /**
         * Identifier of an elastic IP address for the intermediate instance. Images from the public internet can only
         * be pulled with such an address or through a NAT gateway of the VPC.
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
         * Resource group that the cache belongs to.
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
         * Size of the cache. Plan for at least twice the size of all its images together: building fails if the images
         * do not fit. Whether leaving it out of an update keeps the present value is not documented.
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
         * A cache whose creation failed is removed after one day in any case. Whether leaving it out of an update keeps
         * the present value is not documented.
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
         * Images that the cache is to hold. If the list is left out, only the settings are changed and nothing is
         * pulled. To pull the same images once more, for instance because a tag has moved, send the list again as it
         * is.
         *
         * <p>Optional. The service seems to accept up to 100 images. This number is inferred and not checked by the
         * client. On the wire: {@code Image}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder images(String... value) {
            return images(Arrays.asList(value));
        }

        /**
         * Images that the cache is to hold. If the list is left out, only the settings are changed and nothing is
         * pulled. To pull the same images once more, for instance because a tag has moved, send the list again as it
         * is.
         *
         * <p>Optional. The service seems to accept up to 100 images. This number is inferred and not checked by the
         * client. On the wire: {@code Image}.
         *
         * @param value all elements, instead of those set before; none may be {@code null}
         * @return this builder
         */
        public Builder images(List<String> value) {
            this.images = copyOf("images", value);
            return this;
        }

        /**
         * Tags to attach to the cache. Whether the tags that it already has are kept is not documented.
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
         * Tags to attach to the cache. Whether the tags that it already has are kept is not documented.
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
         * Container Registry Enterprise Edition instances from which images are pulled without a password. Each entry
         * has to contain the instance identifier. The role members for registries of other accounts are not documented
         * for updates.
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
         * Container Registry Enterprise Edition instances from which images are pulled without a password. Each entry
         * has to contain the instance identifier. The role members for registries of other accounts are not documented
         * for updates.
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
         * default is empty: the cache is never deleted for this reason. Whether leaving it out of an update keeps the
         * present value is not documented.
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

        @Override
        @SuppressWarnings("unchecked")
        protected void set(int member, Object value) {
            switch (member) {
                case 0 -> this.regionId = (String) value;
                case 1 -> this.imageCacheId = (String) value;
                case 2 -> this.imageCacheName = (String) value;
                case 3 -> this.securityGroupId = (String) value;
                case 4 -> this.vSwitchId = (String) value;
                case 5 -> this.eipInstanceId = (String) value;
                case 6 -> this.resourceGroupId = (String) value;
                case 7 -> this.clientToken = (String) value;
                case 8 -> this.imageCacheSize = (Integer) value;
                case 9 -> this.retentionDays = (Integer) value;
                case 10 -> this.autoMatchImageCache = (Boolean) value;
                case 11 -> this.flash = (Boolean) value;
                case 12 ->
                    this.imageRegistryCredentials =
                            copyOf("imageRegistryCredentials", (List<ImageRegistryCredential>) value);
                case 13 -> this.images = copyOf("images", (List<String>) value);
                case 14 -> this.tags = copyOf("tags", (List<Tag>) value);
                case 15 -> this.acrRegistryInfos = copyOf("acrRegistryInfos", (List<AcrRegistryInfo>) value);
                case 16 -> this.standardCopyCount = (Integer) value;
                case 17 -> this.flashCopyCount = (Integer) value;
                case 18 -> this.eliminationStrategy = (String) value;
                default -> throw new IndexOutOfBoundsException(member);
            }
        }

        @Override
        public UpdateImageCacheRequest build() {
            return new UpdateImageCacheRequest(this);
        }
    }
}
