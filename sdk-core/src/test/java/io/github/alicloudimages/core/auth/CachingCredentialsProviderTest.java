package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class CachingCredentialsProviderTest {

    private final FakeTime time = new FakeTime();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Supplier<Credentials> next = () -> key(Duration.ofHours(1));
    private final CachingCredentialsProvider cache = new CachingCredentialsProvider(
            () -> {
                asked.incrementAndGet();
                return next.get();
            },
            time.timing());

    @AfterEach
    void close() {
        cache.close();
    }

    private Credentials key(Duration lifetime) {
        return Credentials.of("id" + asked.get(), "secret", "token", time.now().plus(lifetime));
    }

    @Test
    void asksOnceWhileTheKeyIsFresh() {
        Credentials first = cache.resolve();
        time.pass(Duration.ofMinutes(30));
        assertThat(cache.resolve()).isSameAs(first);
        assertThat(asked).hasValue(1);
    }

    /** The random number of these tests is a half: a tenth of the window is added to it. */
    @ParameterizedTest
    @CsvSource({
        "900, 569, 571", // 5 minutes and a tenth of that before the end
        "1200, 869, 871",
        "3600, 2609, 2611", // 15 minutes
        "7200, 3239, 3241", // 60 minutes, but never more than half
        "43200, 39239, 39241", // 60 minutes
        "120, 53, 55" // half of what is left
    })
    void refreshesInTheBackgroundWhenTheWindowOpens(long lifetime, long before, long within) {
        next = () -> key(Duration.ofSeconds(lifetime));
        Credentials first = cache.resolve();
        time.pass(Duration.ofSeconds(before));
        assertThat(cache.resolve()).isSameAs(first);
        assertThat(asked).hasValue(1);
        time.pass(Duration.ofSeconds(within - before));
        assertThat(cache.resolve()).as("still served").isSameAs(first);
        await(() -> !cache.resolve().equals(first));
        assertThat(asked).hasValue(2);
    }

    @Test
    void aSessionOfNineHundredSecondsIsNotAskedForAtEachCall() {
        next = () -> key(Duration.ofMinutes(15));
        for (int second = 0; second < 3600; second++) {
            Credentials served = cache.resolve();
            assertThat(served.expiration()).isAfter(time.now());
            time.pass(Duration.ofSeconds(1));
        }
        assertThat(asked.get()).isBetween(4, 8);
    }

    @Test
    void inTheLastMinuteCallersWaitForTheNewKey() {
        Credentials first = cache.resolve();
        time.pass(Duration.ofMinutes(59).plusSeconds(1));
        assertThat(cache.resolve()).isNotEqualTo(first);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aKeyThatIsStillValidIsServedWhenTheRefreshFailsAndTheSourceIsLeftAloneForAWhile() {
        Credentials first = cache.resolve();
        next = () -> {
            throw new CredentialsException("STS is down.");
        };
        time.pass(Duration.ofMinutes(59).plusSeconds(10));
        assertThat(cache.resolve()).isSameAs(first);
        assertThat(cache.resolve()).isSameAs(first);
        assertThat(asked).hasValue(2);
        time.pass(Duration.ofSeconds(5));
        assertThat(cache.resolve()).isSameAs(first);
        assertThat(asked).hasValue(3);
        time.pass(Duration.ofMinutes(1));
        assertThatThrownBy(cache::resolve)
                .isInstanceOf(CredentialsException.class)
                .hasMessage("STS is down.");
        next = () -> key(Duration.ofHours(1));
        time.pass(Duration.ofSeconds(2));
        assertThat(cache.resolve().expiration()).isAfter(time.now());
    }

    @Test
    void manyCallersShareOneFetchAndNoneIsHeldUpByAnotherThatGivesUp() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        next = () -> {
            begun.countDown();
            awaitUninterruptibly(go);
            return key(Duration.ofHours(1));
        };
        ExecutorService callers = Executors.newFixedThreadPool(16);
        try {
            Thread impatient = new Thread(() -> assertThatThrownBy(cache::resolve)
                    .isInstanceOf(CredentialsException.class)
                    .hasMessageContaining("Interrupted"));
            impatient.start();
            begun.await();
            List<Future<Credentials>> waiting = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                waiting.add(callers.submit(cache::resolve));
            }
            CompletableFuture<Credentials> cancelled = cache.resolveAsync(Runnable::run);
            CompletableFuture<Credentials> async = cache.resolveAsync(Runnable::run);
            cancelled.cancel(true);
            impatient.interrupt();
            impatient.join();
            assertThat(async).isNotDone();
            go.countDown();
            Credentials served = async.get(10, TimeUnit.SECONDS);
            for (Future<Credentials> caller : waiting) {
                assertThat(caller.get()).isSameAs(served);
            }
            assertThat(asked).hasValue(1);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void rejectedCredentialsAreDroppedOnlyIfTheyAreTheOnesHeld() {
        Credentials first = cache.resolve();
        cache.invalidate(Credentials.of("another", "5ecret", "token"));
        assertThat(cache.resolve()).isSameAs(first);
        cache.invalidate(first);
        Credentials second = cache.resolve();
        assertThat(second).isNotEqualTo(first);
        cache.invalidate(first);
        assertThat(cache.resolve()).isSameAs(second);
        assertThat(asked).hasValue(2);
    }

    @Test
    void theSourceHearsOfTheRefusal() {
        List<Credentials> heard = new ArrayList<>();
        CredentialsProvider source = new CredentialsProvider() {
            @Override
            public Credentials resolve() {
                return Credentials.of("id", "5ecret");
            }

            @Override
            public void invalidate(Credentials rejected) {
                heard.add(rejected);
            }
        };
        try (CachingCredentialsProvider around = CachingCredentialsProvider.of(source)) {
            around.invalidate(around.resolve());
        }
        assertThat(heard).hasSize(1);
    }

    @Test
    void credentialsThatHaveEndedAlreadyAreNotServed() {
        next = () -> key(Duration.ofSeconds(-1));
        assertThatThrownBy(cache::resolve)
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("ended at 2026-11-23T07:59:59Z")
                .hasMessageContaining("clock");
    }

    @Test
    void whatTheSourceThrowsIsToldAndNullIsNoCredentials() {
        next = () -> {
            throw new IllegalStateException("the vault is sealed");
        };
        assertThatThrownBy(cache::resolve)
                .isInstanceOf(CredentialsException.class)
                .hasMessage("The credentials provider failed: IllegalStateException.")
                .hasRootCauseMessage("the vault is sealed");
        assertThat(cache.resolveAsync(Runnable::run))
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(CredentialsException.class);
        time.pass(Duration.ofSeconds(2));
        next = () -> null;
        assertThatThrownBy(cache::resolve)
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("null");
    }

    @Test
    void afterAFailureCallersWithoutCredentialsDoNotAskAtEachCall() {
        next = () -> {
            throw new CredentialsException("down");
        };
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(cache::resolve).isInstanceOf(CredentialsException.class);
            time.pass(Duration.ofMillis(100));
        }
        assertThat(asked.get()).isBetween(9, 11);
    }

    @Test
    void credentialsWithoutAnEndAreAskedForAgainInTheBackground() {
        next = () -> Credentials.of("id", "5ecret");
        Credentials first = cache.resolve();
        time.pass(Duration.ofMinutes(16));
        assertThat(cache.resolve()).isEqualTo(first);
        await(() -> asked.get() == 2);
        time.pass(Duration.ofMinutes(10));
        assertThat(cache.resolve()).isEqualTo(first);
        assertThat(asked).hasValue(2);
    }

    @Test
    void theThreadIsADaemonAndEndsWithTheProvider() {
        cache.resolve();
        Thread fetching = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("alicloud-images-credentials"))
                .findFirst()
                .orElseThrow();
        assertThat(fetching.isDaemon()).isTrue();
        cache.close();
        cache.close();
        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("alicloud-images-credentials")));
        assertThat(cache.resolve()).as("what is held").isNotNull();
        time.pass(Duration.ofHours(2));
        assertThatThrownBy(cache::resolve).hasMessageContaining("closed");
    }

    static void await(Supplier<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!condition.get()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
