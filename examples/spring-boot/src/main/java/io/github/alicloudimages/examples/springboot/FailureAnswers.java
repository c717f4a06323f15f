package io.github.alicloudimages.examples.springboot;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.CallTimeoutException;
import io.github.alicloudimages.core.error.InvalidRequestException;
import io.github.alicloudimages.core.error.QuotaExceededException;
import io.github.alicloudimages.core.error.ResourceNotFoundException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ThrottlingException;
import io.github.alicloudimages.core.polling.WaiterTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a failed call becomes for whoever asked over HTTP: a status, and what helps to find it in the log. */
@RestControllerAdvice
class FailureAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(FailureAnswers.class);

    @ExceptionHandler
    ProblemDetail answer(InvalidRequestException mine) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty(
                "violations", mine.violations().stream().map(Object::toString).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail answer(AlibabaCloudException failure) {
        LOG.warn("A call failed: {}", failure.getMessage());
        ProblemDetail problem = ProblemDetail.forStatus(statusOf(failure));
        problem.setTitle(failure.getClass().getSimpleName());
        if (failure instanceof ServiceException refused) {
            problem.setProperty("errorCode", refused.errorCode());
            problem.setProperty("requestId", refused.requestId());
        }
        return problem;
    }

    private static HttpStatus statusOf(AlibabaCloudException failure) {
        if (failure instanceof ResourceNotFoundException) {
            return HttpStatus.NOT_FOUND;
        }
        if (failure instanceof ThrottlingException || failure instanceof QuotaExceededException) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return failure instanceof CallTimeoutException || failure instanceof WaiterTimeoutException
                ? HttpStatus.GATEWAY_TIMEOUT
                : HttpStatus.BAD_GATEWAY;
    }
}
