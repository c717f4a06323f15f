package io.github.alicloudimages.examples.springboot;

import io.github.alicloudimages.core.error.ConfigurationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, and without a stack trace, why a client cannot be made of the properties. */
class WrongConfigurationAnalyzer extends AbstractFailureAnalyzer<ConfigurationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigurationException cause) {
        return new FailureAnalysis(
                "A client of Alibaba Cloud cannot be made: " + cause.getMessage(),
                "Change the properties below \"alibaba-cloud\".",
                cause);
    }
}
