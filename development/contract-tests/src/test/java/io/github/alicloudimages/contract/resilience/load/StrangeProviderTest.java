package io.github.alicloudimages.contract.resilience.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.contract.resilience.stage.AsyncTestClient;
import io.github.alicloudimages.contract.resilience.stage.Op;
import io.github.alicloudimages.contract.resilience.stage.Stage;
import io.github.alicloudimages.contract.resilience.stage.TestCloud;
import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A provider is the user's code: whatever it does, the future of the call says so. */
class StrangeProviderTest {

    @RegisterExtension
    static final TestCloud CLOUD = new TestCloud();

    @Test
    void that_gives_no_future_fails_the_call() {
        assertFails(() -> null);
    }

    @Test
    void that_gives_no_credentials_fails_the_call() {
        assertFails(() -> CompletableFuture.completedFuture(null));
    }

    @Test
    void that_throws_fails_the_call() {
        assertFails(() -> {
            throw new IllegalStateException("broken");
        });
    }

    @Test
    void whose_library_is_missing_fails_the_call() {
        assertFails(() -> {
            throw new NoClassDefFoundError("some/library");
        });
    }

    private static void assertFails(Supplier<CompletableFuture<Credentials>> provided) {
        try (Stage stage = new Stage(CLOUD)) {
            stage.provider(new CredentialsProvider() {
                @Override
                public Credentials resolve() {
                    throw new AssertionError("blocks");
                }

                @Override
                public CompletableFuture<Credentials> resolveAsync(Executor executor) {
                    return provided.get();
                }
            });
            try (AsyncTestClient client = stage.openAsync()) {
                assertThat(client.send(Op.ADD_IMAGE, RequestOptions.NONE))
                        .failsWithin(Duration.ofSeconds(5))
                        .withThrowableOfType(ExecutionException.class)
                        .withCauseExactlyInstanceOf(CredentialsException.class);
            }
        }
    }
}
