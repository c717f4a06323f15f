package io.github.alicloudimages.examples.springboot;

import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The embedded fake, with its own key. In an application of your own this belongs to the tests. */
@Configuration(proxyBeanMethods = false)
@Profile("!live")
class FakeCloudConfiguration {

    @Bean(destroyMethod = "close")
    FakeAlibabaCloud fakeCloud(Clock clock) {
        FakeAlibabaCloud cloud = FakeAlibabaCloud.builder().resourceClock(clock).start();
        cloud.eci().buildTime(Duration.ofSeconds(20)); // long enough to be watched
        return cloud;
    }

    @Bean
    Endpoints fakeEndpoints(FakeAlibabaCloud cloud) {
        return new Endpoints("the embedded fake", cloud.endpoint(), cloud.endpoint());
    }

    @Bean
    CredentialsProvider fakeKey(FakeAlibabaCloud cloud) {
        return StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret());
    }
}
