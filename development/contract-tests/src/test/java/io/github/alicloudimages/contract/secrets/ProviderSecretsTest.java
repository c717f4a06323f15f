package io.github.alicloudimages.contract.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.contract.support.Clients;
import io.github.alicloudimages.core.auth.CachingCredentialsProvider;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.eci.EciClient;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A provider of a user's own may fail with a text that quotes what it was answered. */
class ProviderSecretsTest {

    private static final CredentialsProvider VAULT = () -> {
        throw new IllegalStateException("vault said: {\"secret\": \"Zq-SECRET\"}");
    };

    @Test
    void the_text_of_a_foreign_failure_stays_with_the_cause() {
        CredentialsException thrown = thrownWith(VAULT);

        assertThat(thrown)
                .hasMessageContaining("IllegalStateException")
                .hasRootCauseMessage("vault said: {\"secret\": \"Zq-SECRET\"}");
        assertThat(thrown.getMessage()).doesNotContain("Zq-SECRET");
    }

    @Test
    void a_cache_around_it_keeps_to_that() {
        try (CachingCredentialsProvider cache = CachingCredentialsProvider.of(VAULT)) {
            assertThat(thrownWith(cache).getMessage())
                    .contains("IllegalStateException")
                    .doesNotContain("Zq-SECRET");
        }
    }

    private static CredentialsException thrownWith(CredentialsProvider provider) {
        try (EciClient eci = Clients.eci(URI.create("http://127.0.0.1:9"))
                .credentialsProvider(provider)
                .build()) {
            return catchThrowableOfType(
                    CredentialsException.class,
                    () -> eci.describeImageCaches(request -> request.imageCacheId("imc-1")));
        }
    }
}
