package io.github.alicloudimages.core.polling.internal;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.error.InternalServerException;
import io.github.alicloudimages.core.error.ResponseParseException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;
import io.github.alicloudimages.core.error.TransportException;
import io.github.alicloudimages.core.error.UpstreamServiceException;

/** The faults that pass by themselves; throttling, which only slows down, is not among them. */
public final class PassingFaults {

    /** How many calls in a row may fail by them before it is given up. */
    public static final int IN_A_ROW_AT_MOST = 10;

    private PassingFaults() {}

    public static boolean include(AlibabaCloudException fault) {
        return fault instanceof ServiceUnavailableException
                || fault instanceof InternalServerException
                || fault instanceof UpstreamServiceException
                || fault instanceof TransportException
                || fault instanceof CallTimeoutException
                || fault instanceof ResponseParseException;
    }
}
