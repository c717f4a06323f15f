package io.github.alicloudimages.testkit.junit;

import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.util.function.Consumer;

/** What the user of the extension chose. */
record Settings(
        Consumer<? super FakeAlibabaCloud.Builder> cloud,
        Consumer<? super ClientBuilder<?>> clients,
        boolean resetBeforeEach) {}
