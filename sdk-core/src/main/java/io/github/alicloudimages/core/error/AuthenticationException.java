package io.github.alicloudimages.core.error;

/** The access key, its secret, the token, the signature or the clock is wrong. */
public final class AuthenticationException extends ServiceException {

    private static final long serialVersionUID = 1L;

    public AuthenticationException(String message, ServiceError error, CallReport report) {
        super(message, error, report);
    }
}
