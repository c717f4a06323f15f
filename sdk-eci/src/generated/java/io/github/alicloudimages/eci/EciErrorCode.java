// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.error.BillingException;
import io.github.alicloudimages.core.error.ConflictException;
import io.github.alicloudimages.core.error.DryRunSucceededException;
import io.github.alicloudimages.core.error.IncorrectStateException;
import io.github.alicloudimages.core.error.InsufficientCapacityException;
import io.github.alicloudimages.core.error.InvalidParameterException;
import io.github.alicloudimages.core.error.NoChangeException;
import io.github.alicloudimages.core.error.PermissionDeniedException;
import io.github.alicloudimages.core.error.QuotaExceededException;
import io.github.alicloudimages.core.error.RiskControlException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ServiceNotEnabledException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.error.UpstreamServiceException;

/**
 * The error codes that Elastic Container Instance documents, to compare with {@link ServiceException#errorCode()}. The
 * service may answer with others too.
 */
public final class EciErrorCode {

    /**
     * A parameter has a value that the service does not accept. The message names it; correct it before you send the
     * request again.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented with HTTP status 400 of CommitContainer.
     */
    public static final String INVALID_PARAMETER = "InvalidParameter";

    /**
     * The volume named in the request is not of a kind that supports the operation. The code stems from resizing disks
     * and is listed for CommitContainer without a visible connection.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented with HTTP status 403 of CommitContainer.
     */
    public static final String INVALID_VOLUME_TYPE = "InvalidVolumeType";

    /**
     * The instance or the container is not in a state that allows the operation. The message gives details; wait for
     * the state to change and try again.
     *
     * <p>Thrown as {@link IncorrectStateException}. Documented with HTTP status 403 of CommitContainer.
     */
    public static final String INCORRECT_STATUS_DETAIL = "IncorrectStatusDetail";

    /**
     * The service does not know the requested action in this place. Check the endpoint and the API version.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented with HTTP status 403 of CommitContainer.
     */
    public static final String INVALID_ACTION = "InvalidAction";

    /**
     * The account owes money. Settle the bill before you try again.
     *
     * <p>Thrown as {@link BillingException}. Documented with HTTP status 400 of CreateImageCache, UpdateImageCache and
     * DescribeImageCaches.
     */
    public static final String ACCOUNT_ARREARAGE = "Account.Arrearage";

    /**
     * The request was only checked, and the check found nothing wrong. The code is listed although none of these
     * operations has a parameter for such a trial run.
     *
     * <p>Thrown as {@link DryRunSucceededException}. Documented with HTTP status 400 of CreateImageCache,
     * UpdateImageCache and DescribeImageCaches.
     */
    public static final String DRY_RUN_OPERATION = "DryRunOperation";

    /**
     * This combination of vCPUs and memory is not offered. Choose one that ECI supports.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented with HTTP status 400 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String INVALID_PARAMETER_CPU_MEMORY = "InvalidParameter.CPU.Memory";

    /**
     * A resource that the request refers to is not in a state that allows the operation. The message gives details;
     * wait for the state to change and try again.
     *
     * <p>Thrown as {@link IncorrectStateException}. Documented with HTTP status 400 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String INCORRECT_STATUS = "IncorrectStatus";

    /**
     * A service that the request depends on has not been activated for the account. Activate the one that the message
     * names.
     *
     * <p>Thrown as {@link ServiceNotEnabledException}. Documented with HTTP status 400 of CreateImageCache,
     * UpdateImageCache and DescribeImageCaches.
     */
    public static final String SERVICE_NOT_ENABLED = "ServiceNotEnabled";

    /**
     * The requested disk volume is not supported. Use another volume, or ask Alibaba Cloud to open the feature for the
     * account.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented with HTTP status 400 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String DISK_VOLUME_NOT_SUPPORT = "DiskVolume.NotSupport";

    /**
     * A RAM role cannot be used with this request. Leave it out or use one that ECI supports.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented with HTTP status 400 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String RAM_ROLE_NOT_SUPPORT = "RamRole.NotSupport";

    /**
     * The image cache is not in a state that allows the operation; an update needs {@code Ready} or
     * {@code UpdateFailed}. Look up the state with DescribeImageCaches and try again when it has changed.
     *
     * <p>Thrown as {@link IncorrectStateException}. Documented with HTTP status 400 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String IMAGE_CACHE_INCORRECT_STATUS = "ImageCache.IncorrectStatus";

    /**
     * Image caches are not open to this account. Ask Alibaba Cloud to enable them.
     *
     * <p>Thrown as {@link ServiceNotEnabledException}. Documented with HTTP status 400 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String IMAGE_CACHE_NOT_SUPPORT = "ImageCacheNotSupport";

    /**
     * The pool of public IP addresses has too few free addresses. Use another pool or try again later.
     *
     * <p>Thrown as {@link InsufficientCapacityException}. Documented with HTTP status 400 of CreateImageCache.
     */
    public static final String EIP_ADDRESS_POOL_IP_NOT_ENOUGH = "EipAddressPoolIpNotEnough";

    /**
     * The request clashes with an earlier one that is still being worked on. Try again after a pause, with the same
     * client token.
     *
     * <p>Thrown as {@link ConflictException}. Documented with HTTP status 400 of CreateImageCache and UpdateImageCache.
     */
    public static final String OPERATION_CONFLICT = "OperationConflict";

    /**
     * The vSwitch is not in the requested zone. Choose a vSwitch of that zone or leave out the zone.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String OPERATION_DENIED_VSW_ZONE_MIS_MATCH = "OperationDenied.VswZoneMisMatch";

    /**
     * A quota of the account is used up; the message names it. Delete what is no longer needed or have the quota
     * raised.
     *
     * <p>Thrown as {@link QuotaExceededException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String QUOTA_EXCEEDED = "QuotaExceeded";

    /**
     * The zone does not accept new resources. Choose another zone.
     *
     * <p>Thrown as {@link InsufficientCapacityException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String ZONE_NOT_ON_SALE = "Zone.NotOnSale";

    /**
     * Risk control has stopped the request as suspicious. Somebody has to clear this with Alibaba Cloud; repeating the
     * request does not help.
     *
     * <p>Thrown as {@link RiskControlException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String FORBIDDEN_RISK_CONTROL = "Forbidden.RiskControl";

    /**
     * The action is not open to the RAM user or role that signed the request. Grant the permission for the action.
     *
     * <p>Thrown as {@link PermissionDeniedException}. Documented with HTTP status 403 of CreateImageCache,
     * UpdateImageCache and DescribeImageCaches.
     */
    public static final String FORBIDDEN_SUB_USER = "Forbidden.SubUser";

    /**
     * The function is still in a test for invited accounts. Ask Alibaba Cloud for admission.
     *
     * <p>Thrown as {@link ServiceNotEnabledException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String FORBIDDEN_ONLY_FOR_INVITED_TEST = "Forbidden.OnlyForInvitedTest";

    /**
     * Security group and vSwitch belong to different VPCs. Choose both from the same VPC.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String OPERATION_DENIED_SECURITY_GROUP_MIS_MATCH = "OperationDenied.SecurityGroupMisMatch";

    /**
     * The vSwitch has too few free IP addresses. Use another vSwitch, name several of them, or free some addresses.
     *
     * <p>Thrown as {@link InsufficientCapacityException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String INVALID_VSWITCH_ID_IP_NOT_ENOUGH = "InvalidVSwitchId.IpNotEnough";

    /**
     * The account is locked because bills are overdue. Pay them before you try again.
     *
     * <p>Thrown as {@link BillingException}. Documented with HTTP status 403 of CreateImageCache, UpdateImageCache and
     * DescribeImageCaches.
     */
    public static final String FORBIDDEN_USER_BUSSINESS_STATUS = "Forbidden.UserBussinessStatus";

    /**
     * The owner of the account has not completed the identity check that the service demands. Complete it in the
     * console.
     *
     * <p>Thrown as {@link RiskControlException}. Documented with HTTP status 403 of CreateImageCache, UpdateImageCache
     * and DescribeImageCaches.
     */
    public static final String FORBIDDEN_USER_NOT_REAL_NAME_AUTHENTICATION = "Forbidden.UserNotRealNameAuthentication";

    /**
     * The RAM user may not hand the given RAM role to a service. Grant it the permission {@code ram:PassRole} for that
     * role.
     *
     * <p>Thrown as {@link PermissionDeniedException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String INVALID_USER_PASS_ROLE_FORBIDDEN = "InvalidUser.PassRoleForbidden";

    /**
     * The zone has no capacity left for this resource at the moment. Try another zone, name vSwitches of several zones,
     * or try later.
     *
     * <p>Thrown as {@link InsufficientCapacityException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String OPERATION_DENIED_NO_STOCK = "OperationDenied.NoStock";

    /**
     * A permission is missing. For creating and updating image caches it is the RAM role
     * {@code AliyunECIContainerGroupRole} that does not trust ECI, for describing them a role that does not trust ECS;
     * the message tells which.
     *
     * <p>Thrown as {@link PermissionDeniedException}. Documented with HTTP status 403 of CreateImageCache,
     * UpdateImageCache and DescribeImageCaches.
     */
    public static final String NO_PERMISSION = "NoPermission";

    /**
     * The payment card of the account has to be verified. The account owner finds the link in an e-mail from Alibaba
     * Cloud.
     *
     * <p>Thrown as {@link RiskControlException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String SECURITY_RISK_3D_VERIFICATION = "SecurityRisk.3DVerification";

    /**
     * The service-linked role of ECI does not exist yet and the caller may not create it. Grant
     * {@code ram:CreateServiceLinkedRole}, or have an administrator create the role once.
     *
     * <p>Thrown as {@link PermissionDeniedException}. Documented with HTTP status 403 of CreateImageCache and
     * UpdateImageCache.
     */
    public static final String CREATE_SERVICE_LINKED_ROLE_DENIED = "CreateServiceLinkedRole.Denied";

    /**
     * The update would change nothing, as the image cache already is as requested. Treat it as done.
     *
     * <p>Thrown as {@link NoChangeException}. Documented with HTTP status 400 of UpdateImageCache.
     */
    public static final String NO_NEED_UPDATE = "NoNeedUpdate";

    /**
     * Instances that are created in a batch cannot mount a disk that already exists. Create them one by one or leave
     * out the disk.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String BATCH_CREATE_NOT_SUPPORT_EXISTING_CLOUD_DISK = "BatchCreateNotSupportExistingCloudDisk";

    /**
     * The disks named in the request are in different zones. Use disks of one zone.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String CLOUD_DISK_NOT_IN_SAME_ZONE = "CloudDisk.NotInSameZone";

    /**
     * Container Registry did not confirm the access to the image repository. Check that Container Registry is activated
     * for the account, then try again.
     *
     * <p>Thrown as {@link UpstreamServiceException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String CONTAINER_REPOSITORY_AUTHORIZATION_FAILED = "containerRepositoryAuthorizationFailed";

    /**
     * The settings for core dumps could not be changed. Try again later; the image operations do not use them.
     *
     * <p>Thrown as {@link ServiceException}. Documented for the product as a whole, not for one of these operations.
     */
    public static final String CORE_PATTERN_UPDATE_FAIL = "CorePattern.UpdateFail";

    /**
     * The quota of dedicated hosts is used up. Free some or have the quota raised.
     *
     * <p>Thrown as {@link QuotaExceededException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String DEDICATED_HOST_QUOTA_EXCEEDED = "DedicatedHostQuotaExceeded";

    /**
     * The service is limiting requests to protect itself. Slow down and try again after a pause.
     *
     * <p>Thrown as {@link ThrottlingException}. Documented for the product as a whole, not for one of these operations.
     */
    public static final String DEGRADE_API = "Degrade.Api";

    /**
     * The request gives an instance more disks than it can have. Reduce their number.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String DISK_NUMBER_LIMIT_EXCEED = "DiskNumber.LimitExceed";

    /**
     * The disk and the instance would be in different zones. Choose the zone of the disk.
     *
     * <p>Thrown as {@link InvalidParameterException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String DISK_VOLUME_NOT_IN_SAME_ZONE = "DiskVolume.NotInSameZone";

    /**
     * The vCPUs that the account may create in one day are used up. In spite of its name this is not a rate limit: wait
     * for the next day or have the quota raised instead of repeating the request.
     *
     * <p>Thrown as {@link QuotaExceededException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String THROTTLING_VCPU_PER_DAY = "Throttling.Vcpu.PerDay";

    private EciErrorCode() {}
}
