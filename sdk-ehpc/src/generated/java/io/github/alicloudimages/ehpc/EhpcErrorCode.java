// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc;

import io.github.alicloudimages.core.error.BillingException;
import io.github.alicloudimages.core.error.InvalidParameterException;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.error.ResourceAlreadyExistsException;
import io.github.alicloudimages.core.error.ResourceInUseException;
import io.github.alicloudimages.core.error.ResourceNotFoundException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ServiceNotEnabledException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.UpstreamServiceException;

/**
 * The error codes that E-HPC Instant documents, to compare with {@link ServiceException#errorCode()}. The service may
 * answer with others too.
 */
public final class EhpcErrorCode {

    /**
     * A parameter has a value that the service does not accept. The message names it; correct it before you send the
     * request again.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented with HTTP status 400 of AddImage, GetImage, ListImages
     * and RemoveImage.
     */
    public static final String INVALID_PARAMS = "InvalidParams";

    /**
     * The image is registered already. The error does not carry its identifier; look it up with ListImages by the name
     * of the image and its {@code ImageType}.
     *
     * <p>Thrown as {@link ResourceAlreadyExistsException}. Documented with HTTP status 400 of AddImage and RemoveImage.
     */
    public static final String IMAGE_ALREADY_EXISTS = "ImageAlreadyExists";

    /**
     * The account owes money. Settle the bill before you try again.
     *
     * <p>Thrown as {@link BillingException}. Documented with HTTP status 400 of AddImage and ListImages.
     */
    public static final String IN_DEBT = "InDebt";

    /**
     * E-HPC Instant has not been activated for the account. Activate it in the console.
     *
     * <p>Thrown as {@link ServiceNotEnabledException}. Documented with HTTP status 400 of AddImage, GetImage,
     * ListImages and RemoveImage.
     */
    public static final String NOT_ENABLED = "NotEnabled";

    /**
     * Jobs still use the image. Wait for them to end or stop them, then try again.
     *
     * <p>Thrown as {@link ResourceInUseException}. Documented with HTTP status 403 of AddImage and RemoveImage.
     */
    public static final String IMAGE_IN_USE = "ImageInUse";

    /**
     * No image has this identifier. Check the identifier and the {@code ImageType}; for RemoveImage it means that there
     * is nothing left to remove.
     *
     * <p>Thrown as {@link ResourceNotFoundException}. Documented with HTTP status 404 of AddImage, GetImage and
     * RemoveImage.
     */
    public static final String IMAGE_NOT_FOUND = "ImageNotFound";

    /**
     * A call that the service made to ECS failed. The cause may be temporary or lasting, so repeat reading and removing
     * calls after a pause, but look for the image with ListImages before you repeat AddImage.
     *
     * <p>Thrown as {@link UpstreamServiceException}. Documented with HTTP status 406 of AddImage, GetImage, ListImages
     * and RemoveImage.
     */
    public static final String ECS_ERROR = "EcsError";

    /**
     * Another Alibaba Cloud product that the service depends on reported an error; the message may tell more. Repeat
     * reading and removing calls after a pause, but look for the image with ListImages before you repeat AddImage.
     *
     * <p>Thrown as {@link UpstreamServiceException}. Documented with HTTP status 406 of AddImage, GetImage, ListImages
     * and RemoveImage.
     */
    public static final String ALIYUN_ERROR = "AliyunError";

    /**
     * The database of the service reported an error. Repeat reading and removing calls after a pause, but look for the
     * image with ListImages before you repeat AddImage.
     *
     * <p>Thrown as {@link UpstreamServiceException}. Documented with HTTP status 406 of AddImage, GetImage, ListImages
     * and RemoveImage.
     */
    public static final String DB_ERROR = "DbError";

    /**
     * The caller lacks the permission for the action. Grant the RAM action of the operation; it begins with
     * {@code ehpc}. The service answers with the unusual HTTP status 407, which has nothing to do with a proxy here.
     *
     * <p>Thrown as {@link PermissionDeniedException}. Documented with HTTP status 407 of AddImage, GetImage, ListImages
     * and RemoveImage.
     */
    public static final String NOT_AUTHORIZED = "NotAuthorized";

    /**
     * The service cannot answer for the moment. Try again after a pause.
     *
     * <p>Thrown as {@link ServiceUnavailableException}. Documented with HTTP status 503 of AddImage, GetImage,
     * ListImages and RemoveImage.
     */
    public static final String SERVICE_UNAVAILABLE = "ServiceUnavailable";

    /**
     * Two tags in the request have the same key. Remove one of them.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String DUPLICATE_TAG_KEY = "DuplicateTagKey";

    /**
     * No job executor fits the request. Check its identifier.
     *
     * <p>Thrown as {@link ResourceNotFoundException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String EXECUTOR_NOT_FOUND = "ExecutorNotFound";

    /**
     * The service could not obtain a resource that the request refers to. No cause is published; check the names in the
     * request and the message.
     *
     * <p>Thrown as {@link ServiceException}. Documented for the product as a whole, not for one of these operations.
     */
    public static final String GET_RESOURCE_FAILED = "GetResourceFailed";

    /**
     * No application fits the request. Check its identifier.
     *
     * <p>Thrown as {@link ResourceNotFoundException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String APP_NOT_FOUND = "AppNotFound";

    /**
     * No instance of an application fits the request. Check its identifier.
     *
     * <p>Thrown as {@link ResourceNotFoundException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String APP_INSTANCE_NOT_FOUND = "AppInstanceNotFound";

    /**
     * The account has not granted the service-linked role {@code AliyunServiceRoleForEHPCManagedNetwork} that E-HPC
     * Instant needs. Have an administrator grant it. The HTTP status is 407, as with {@code NotAuthorized}.
     *
     * <p>Thrown as {@link PermissionDeniedException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String ENTITY_NOT_EXIST_ROLE = "EntityNotExist.Role";

    private EhpcErrorCode() {}
}
