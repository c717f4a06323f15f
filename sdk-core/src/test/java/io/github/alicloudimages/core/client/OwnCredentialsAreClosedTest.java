package io.github.alicloudimages.core.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.auth.DefaultCredentialsProvider;
import io.github.alicloudimages.core.endpoint.EndpointRules;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.pipeline.internal.AsyncPipeline;
import io.github.alicloudimages.core.pipeline.internal.Pipeline;
import io.github.alicloudimages.core.pipeline.internal.PipelineSettings;
import io.github.alicloudimages.core.pipeline.internal.ServiceDescription;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A client closes the credentials provider that it made, and no other one. */
class OwnCredentialsAreClosedTest {

    private static final ServiceDescription SERVICE = new ServiceDescription(
            "Test",
            "Test Service",
            "2020-01-01",
            EndpointRules.builder("test.{region}.example.com", "test-vpc.{region}.example.com")
                    .build(),
            code -> null);

    private static final class TestBuilder extends ClientBuilder<TestBuilder> {

        TestBuilder() {
            super(SERVICE);
        }

        @Override
        protected TestBuilder self() {
            return this;
        }

        PipelineSettings settings(@Nullable CredentialsProvider provider) {
            return endpoint(URI.create("https://test.example.com"))
                    .credentialsProvider(provider)
                    .buildSettings();
        }
    }

    private static final class Closeable implements CredentialsProvider, AutoCloseable {

        private final AtomicInteger closed = new AtomicInteger();

        @Override
        public Credentials resolve() {
            return Credentials.of("id", "5ecret");
        }

        @Override
        public void close() {
            closed.incrementAndGet();
            throw new IllegalStateException("it fails, too");
        }
    }

    private static PipelineSettings owned(PipelineSettings settings, CredentialsProvider provider) {
        return new PipelineSettings(
                settings.service(),
                settings.region(),
                settings.network(),
                settings.endpoint(),
                provider,
                settings.ownsCredentialsProvider(),
                settings.signer(),
                settings.parameterPlacement(),
                settings.timeouts(),
                settings.callTimeout(),
                settings.retryPolicy(),
                settings.validateRequests(),
                settings.userAgent(),
                settings.transport(),
                settings.ownsTransport(),
                settings.listeners(),
                settings.timing());
    }

    @Test
    void whatTheClientMadeIsClosedWithIt() {
        PipelineSettings settings = new TestBuilder().settings(null);
        assertThat(settings.credentialsProvider()).isInstanceOf(DefaultCredentialsProvider.class);
        Closeable provider = new Closeable();
        new Pipeline(owned(settings, provider)).close();
        assertThat(provider.closed).hasValue(1);
        new AsyncPipeline(owned(new TestBuilder().settings(null), provider), Runnable::run).close();
        assertThat(provider.closed).hasValue(2);
    }

    @Test
    void whatTheClientWasGivenIsNot() {
        Closeable provider = new Closeable();
        new Pipeline(new TestBuilder().settings(provider)).close();
        new AsyncPipeline(new TestBuilder().settings(provider), Runnable::run).close();
        assertThat(provider.closed).hasValue(0);
    }
}
