package io.github.alicloudimages.testkit.internal.front;

import com.github.tomakehurst.wiremock.common.Notifier;

/** Keeps WireMock from writing to the console. */
final class SilentNotifier implements Notifier {

    @Override
    public void info(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Throwable t) {}
}
