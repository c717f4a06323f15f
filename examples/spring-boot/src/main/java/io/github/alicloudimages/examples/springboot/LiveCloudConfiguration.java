package io.github.alicloudimages.examples.springboot;

import io.github.alicloudimages.core.auth.DefaultCredentialsProvider;
import io.github.alicloudimages.core.auth.StaticCredentialsProvider;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.examples.springboot.AlibabaCloudProperties.AccessKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The real cloud: with your credentials, for your money. */
@Configuration(proxyBeanMethods = false)
@Profile("live")
class LiveCloudConfiguration {

    @Bean
    Endpoints endpoints(AlibabaCloudProperties properties) {
        return new Endpoints(
                "the real cloud, " + properties.region(), properties.eciEndpoint(), properties.ehpcEndpoint());
    }

    /** One for all clients, so that temporary keys are fetched once. Spring closes it after the clients. */
    @Bean
    CredentialsProvider credentials(AlibabaCloudProperties properties) {
        AccessKey key = properties.accessKey();
        if (key == null) {
            return DefaultCredentialsProvider.create();
        }
        return StaticCredentialsProvider.of(
                key.securityToken() == null
                        ? Credentials.of(key.id(), key.secret())
                        : Credentials.of(key.id(), key.secret(), key.securityToken()));
    }
}
