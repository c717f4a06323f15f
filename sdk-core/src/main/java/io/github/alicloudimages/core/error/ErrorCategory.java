package io.github.alicloudimages.core.error;

/**
 * What a caller can do about a service error. Every category has an exception class of its own, except {@link #OTHER},
 * which is a plain {@link ServiceException}.
 */
public enum ErrorCategory {
    /** An update would change nothing. */
    NO_CHANGE("Nothing is left to do: the resource already is as asked for."),
    /** The resource is not in a state that allows the call. */
    INCORRECT_STATE("Wait until the resource has reached a state that allows the call, then call again."),
    /** Another request is in the way. */
    CONFLICT("Another request on the same resource is in the way: look at the resource before calling again."),
    /** Too many calls. */
    THROTTLING("Call less often, or spread the calls over more time."),
    /** A quota of the account is used up. */
    QUOTA_EXCEEDED("Delete what is no longer needed, or ask Alibaba Cloud to raise the quota."),
    /** No stock, no addresses. */
    INSUFFICIENT_CAPACITY("Try another zone or vSwitch, or try later."),
    /** Overdue bills. */
    BILLING("Settle the account's bills."),
    /** The service, or a feature of it, is not activated for the account. */
    SERVICE_NOT_ENABLED("Activate the service or the feature for this account in the console."),
    /** Stopped by risk control; a person has to act. */
    RISK_CONTROL("A person has to clear the account's risk or identity check in the console."),
    /** The identity is known but not allowed to do this. */
    PERMISSION_DENIED("Grant the RAM permission that the call needs to this identity or role."),
    /** Key, token, signature or clock are wrong. */
    AUTHENTICATION("Check access key, secret, token and the machine's clock."),
    /** A parameter is missing or wrong. */
    INVALID_PARAMETER("Correct the parameter that the message names."),
    /** A dry run that found nothing wrong. */
    DRY_RUN_SUCCEEDED("The check passed; call again without DryRun to act."),
    /** The resource does not exist. */
    RESOURCE_NOT_FOUND("Check the id and the region."),
    /** A resource of that name exists. */
    RESOURCE_ALREADY_EXISTS("Use the existing resource, or choose another name or version."),
    /** The resource is used by something else. */
    RESOURCE_IN_USE("Stop what uses the resource first."),
    /** A service behind the service failed. */
    UPSTREAM_SERVICE("A service behind this one failed: look at the resource, then try again later."),
    /** The service is temporarily not there. */
    SERVICE_UNAVAILABLE("Try again later."),
    /** The service failed. */
    INTERNAL_SERVER("Try again later; give the request id to Alibaba Cloud's support if it stays."),
    /** A code this SDK does not know. */
    OTHER("");

    private final String advice;

    ErrorCategory(String advice) {
        this.advice = advice;
    }

    /** {@return what to do, as one sentence; empty for {@link #OTHER}} */
    public String advice() {
        return advice;
    }
}
