package io.github.alicloudimages.examples.springboot;

import io.github.alicloudimages.core.client.ClientBuilder;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.observe.CallListener;
import io.github.alicloudimages.core.retry.RetryPolicy;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.observability.MicrometerListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One client of each service for the whole application, closed with it. */
@Configuration(proxyBeanMethods = false)
class ClientsConfiguration {

    @Bean(destroyMethod = "close")
    EciClient eciClient(
            AlibabaCloudProperties properties,
            Endpoints endpoints,
            CredentialsProvider credentials,
            CallListener listener) {
        return configured(EciClient.builder(), properties, credentials, listener)
                .endpoint(endpoints.eci())
                .build();
    }

    @Bean(destroyMethod = "close")
    EhpcClient ehpcClient(
            AlibabaCloudProperties properties,
            Endpoints endpoints,
            CredentialsProvider credentials,
            CallListener listener) {
        return configured(EhpcClient.builder(), properties, credentials, listener)
                .endpoint(endpoints.ehpc())
                .build();
    }

    /** Calls and attempts of all clients, among the metrics of the application. */
    @Bean
    CallListener callMetrics(MeterRegistry registry) {
        return MicrometerListener.create(registry);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    private static <B extends ClientBuilder<B>> B configured(
            B builder, AlibabaCloudProperties properties, CredentialsProvider credentials, CallListener listener) {
        builder.region(properties.region()).credentialsProvider(credentials).addListener(listener);
        ifSet(properties.connectTimeout(), builder::connectTimeout);
        ifSet(properties.readTimeout(), builder::readTimeout);
        ifSet(properties.attemptTimeout(), builder::attemptTimeout);
        ifSet(properties.callTimeout(), builder::callTimeout);
        Integer attempts = properties.maxAttempts();
        if (attempts != null) {
            builder.retryPolicy(
                    RetryPolicy.standard().toBuilder().maxAttempts(attempts).build());
        }
        return builder;
    }

    private static void ifSet(@Nullable Duration value, Consumer<Duration> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
