package io.github.alicloudimages.core.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SharedFetchTest {

    @Test
    @Timeout(20)
    void aMachineWithoutThreadsLeftLocksNobodyOutForGood() {
        AtomicBoolean threads = new AtomicBoolean();
        SharedFetch fetches = new SharedFetch(() -> Credentials.of("id", "5ecret"), task -> {
            if (!threads.get()) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            return new Thread(task);
        });
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(fetches::await)
                    .isInstanceOf(CredentialsException.class)
                    .hasRootCauseMessage("unable to create native thread")
                    .matches(PassingFailure::is, "passes");
        }
        threads.set(true);
        assertThat(fetches.await().accessKeyId()).isEqualTo("id");
        fetches.close();
    }
}
