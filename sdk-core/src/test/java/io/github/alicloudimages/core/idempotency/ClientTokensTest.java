package io.github.alicloudimages.core.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClientTokensTest {

    @Test
    void randomTokensDiffer() {
        assertThat(ClientTokens.random()).isNotEqualTo(ClientTokens.random()).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void theSameKeyGivesTheSameTokenOnEveryMachine() {
        // Taken from another implementation: printf '13:nightly-build10:2026-11-23' | sha256sum, in base64url.
        assertThat(ClientTokens.deriveFrom("nightly-build", "2026-11-23"))
                .isEqualTo("xs7qPE-of73uGQ5_O0FuMlkSUw9CEjD8mmv4gY0wMmE");
    }

    @Test
    void tokensAreValidWhateverTheKeyIs() {
        assertThat(ClientTokens.deriveFrom("ä 😀 \n", "", "x".repeat(10_000))).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void partsAreSeparatedUnambiguously() {
        assertThat(ClientTokens.deriveFrom("ab", "c")).isNotEqualTo(ClientTokens.deriveFrom("a", "bc"));
        assertThat(ClientTokens.deriveFrom("a", "")).isNotEqualTo(ClientTokens.deriveFrom("a"));
        assertThat(ClientTokens.deriveFrom("a1:b")).isNotEqualTo(ClientTokens.deriveFrom("a", "b"));
    }

    @Test
    void aKeyWithoutPartsIsRefused() {
        assertThatThrownBy(ClientTokens::deriveFrom).isInstanceOf(IllegalArgumentException.class);
    }
}
