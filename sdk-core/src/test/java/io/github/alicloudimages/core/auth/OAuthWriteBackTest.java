package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.time.internal.Sleeper;
import io.github.alicloudimages.core.time.internal.Timing;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A refresh token is good for one use: whoever loses the one that came for it has to sign in again. */
@Timeout(60)
class OAuthWriteBackTest {

    @TempDir
    private Path folder;

    private final TestSurroundings surroundings = new TestSurroundings();
    private final PlayedSignInSite site = new PlayedSignInSite(surroundings.time);
    private Path file;

    @BeforeEach
    void config() throws IOException {
        surroundings.transport(new PlayedTransport(site));
        file = PlayedSignInSite.config(folder.resolve("config.json"));
    }

    private CliProfileCredentialsProvider provider() {
        return provider(surroundings);
    }

    private CliProfileCredentialsProvider provider(TestSurroundings ofTheMachine) {
        return new CliProfileCredentialsProvider.Builder(ofTheMachine.build())
                .file(file)
                .build();
    }

    private static JsonNode signIn(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile()).path("profiles").path(1);
    }

    private String savedToken() throws IOException {
        return signIn(file).path("oauth_refresh_token").asText();
    }

    private void edit(String text, String replacement) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, replacement));
    }

    /** What happens while somebody waits. */
    private void whileWaiting(Sleeper sleeper) {
        Timing timing = surroundings.timing;
        surroundings.timing = new Timing(timing.time(), sleeper, timing.schedulers(), timing.random());
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    @Test
    void closingInTheMiddleOfARenewalLosesNothingAndDoesNotWait() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        site.whileRefreshing = () -> {
            begun.countDown();
            await(closed);
        };
        CliProfileCredentialsProvider provider = provider();
        CompletableFuture<Credentials> renewing = provider.resolveAsync(Runnable::run);
        begun.await();
        provider.close();
        assertThatThrownBy(renewing::get).hasMessageContaining("closed");
        assertThat(savedToken()).isEqualTo("Zq-rt-0");
        closed.countDown();
        CachingCredentialsProviderTest.await(() -> {
            try {
                return savedToken().equals("Zq-rt-1");
            } catch (IOException beingReplaced) {
                return false;
            }
        });
    }

    /** Run by a JVM of its own, which ends while the new tokens are on their way. */
    public static final class EndsInTheMiddle {

        public static void main(String[] arguments) throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch ending = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(ending::countDown));
            TestSurroundings surroundings = new TestSurroundings();
            PlayedSignInSite site = new PlayedSignInSite(surroundings.time);
            site.whileRefreshing = () -> {
                begun.countDown();
                await(ending);
            };
            surroundings.transport(new PlayedTransport(site));
            CompletableFuture<Credentials> unused = new CliProfileCredentialsProvider.Builder(surroundings.build())
                    .file(Path.of(arguments[0]))
                    .build()
                    .resolveAsync(Runnable::run);
            begun.await();
            if (arguments[1].equals("exit")) {
                System.exit(0);
            }
        }

        private EndsInTheMiddle() {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "return from main"})
    void aJvmThatEndsInTheMiddleOfARenewalLosesNothing(String how) throws Exception {
        ChildJvm.run(EndsInTheMiddle.class, file, how);
        assertThat(savedToken()).isEqualTo("Zq-rt-1");
    }

    @Test
    void anInterruptedThreadBeginsNoRenewal() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        whileWaiting(duration -> {
            locked.countDown();
            closed.await();
        });
        CliProfileCredentialsProvider provider = provider();
        try (FileChannel other = FileChannel.open(
                folder.resolve("config.json.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();
            CompletableFuture<Credentials> renewing = provider.resolveAsync(Runnable::run);
            locked.await();
            provider.close();
            closed.countDown();
            assertThatThrownBy(renewing::get).hasMessageContaining("closed");
        }
        assertThat(site.refreshes).hasValue(0);
    }

    @Test
    void whatOthersChangedMeanwhileIsKept() throws IOException {
        site.whileRefreshing = () -> {
            edit("\"current\":\"p\"", "\"current\":\"p\",\"added\":true");
            edit("\"unknown\":\"kept\"", "\"unknown\":\"changed\",\"region_id\":\"cn-hangzhou\"");
        };
        provider().resolve();
        JsonNode saved = new ObjectMapper().readTree(file.toFile());
        assertThat(saved.path("added").asBoolean()).isTrue();
        assertThat(signIn(file).path("unknown").asText()).isEqualTo("changed");
        assertThat(signIn(file).path("region_id").asText()).isEqualTo("cn-hangzhou");
        assertThat(savedToken()).isEqualTo("Zq-rt-1");
        assertThat(signIn(file).path("access_key_id").asText()).isEqualTo("STS.oauth-1");
    }

    @Test
    void aSignInThatSomebodyMadeMeanwhileIsNotOverwrittenButUsed() throws IOException {
        site.whileRefreshing = () -> {
            site.validAccessToken = "Zq-at-theirs";
            edit("Zq-rt-0", "Zq-rt-theirs");
            edit("Zq-at-0", "Zq-at-theirs");
        };
        assertThat(provider().resolve().accessKeyId()).isEqualTo("STS.oauth-1");
        assertThat(savedToken()).isEqualTo("Zq-rt-theirs");
        assertThat(signIn(file).path("oauth_access_token").asText()).isEqualTo("Zq-at-theirs");
        assertThat(signIn(file).path("access_key_id").asText()).isEqualTo("STS.oauth-1");
    }

    @Test
    void aFileThatSomebodyIsWritingIsWaitedFor() throws IOException {
        String whole = Files.readString(file);
        site.whileRefreshing = () -> Files.writeString(file, whole.substring(0, 40));
        whileWaiting(duration -> {
            try {
                Files.writeString(file, whole);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        provider().resolve();
        assertThat(savedToken()).isEqualTo("Zq-rt-1");
    }

    /** Somebody who had read the file long before. */
    @Test
    void anOldStateOfTheFileIsRecognized() throws IOException {
        String old = Files.readString(file);
        CliProfileCredentialsProvider provider = provider();
        provider.resolve();
        Files.writeString(file, old.replace("\"kept\"", "\"edited\""));
        surroundings.time.pass(Duration.ofHours(4));
        assertThat(provider.resolve().accessKeyId()).isEqualTo("STS.oauth-2");
        assertThat(savedToken()).isEqualTo("Zq-rt-2");
        assertThat(signIn(file).path("unknown").asText()).isEqualTo("edited");
    }

    /** It takes no lock: it may use the token first, and write the next one a moment later. */
    @Test
    void aTokenThatTheToolUsedFirstIsNoEndOfTheSignIn() {
        site.validRefreshToken = "Zq-rt-tool";
        site.validAccessToken = "Zq-at-tool";
        whileWaiting(duration -> {
            try {
                if (savedToken().equals("Zq-rt-0")) {
                    edit("Zq-rt-0", "Zq-rt-tool");
                    edit("Zq-at-0", "Zq-at-tool");
                }
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        assertThat(provider().resolve().accessKeyId()).isEqualTo("STS.oauth-1");
    }

    @Test
    void anAccessTokenThatEndedBeforeItsTimeIsReplaced() throws IOException {
        edit("_expire\":" + (FakeTime.START.getEpochSecond() + 1200), "_expire\":9999999999");
        site.validAccessToken = "Zq-at-another";
        assertThat(provider().resolve().accessKeyId()).isEqualTo("STS.oauth-1");
        assertThat(savedToken()).isEqualTo("Zq-rt-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"expires_in\":10800.0", "\"expires_in\":\"soon\"", "\"x\":0", "\"access_token\":null"})
    void newTokensAreSavedWhateverElseIsWrongWithTheAnswer(String expiry) throws IOException {
        site.expiry = expiry;
        try {
            provider().resolve();
        } catch (CredentialsException unusable) {
            assertThat(unusable).hasMessageContaining("has no access_token");
        }
        assertThat(savedToken()).isEqualTo("Zq-rt-1");
    }

    private ListAppender<ILoggingEvent> log(Runnable action) {
        Logger logger = (Logger) LoggerFactory.getLogger("io.github.alicloudimages");
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
        try {
            action.run();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(null);
            logger.setAdditive(true);
        }
        return heard;
    }

    /** Its name leaves room for the lock's, but not for that of a new file beside it. */
    private void unwritable() throws IOException {
        file = Files.move(file, folder.resolve("c".repeat(240)));
    }

    @Test
    void tokensThatCannotBeWrittenBackAreToldAndUsed() throws IOException {
        unwritable();
        CliProfileCredentialsProvider provider = provider();
        ListAppender<ILoggingEvent> heard = log(() -> {
            provider.resolve();
            surroundings.time.pass(Duration.ofHours(4));
            assertThat(provider.resolve().accessKeyId()).isEqualTo("STS.oauth-2");
        });
        assertThat(site.refreshes).hasValue(2);
        assertThat(savedToken()).isEqualTo("Zq-rt-0");
        assertThat(heard.list)
                .filteredOn(event -> event.getLevel() == Level.WARN)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(event -> assertThat(event.getFormattedMessage())
                        .contains(file.toString())
                        .contains("aliyun configure --mode OAuth --profile p")
                        .contains("sign-in \"p\""));
        assertThat(heard.list)
                .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain("Zq"));
    }

    @Test
    void aKeyAloneThatCannotBeWrittenBackIsNoWarning() throws IOException {
        edit("_expire\":" + (FakeTime.START.getEpochSecond() + 1200), "_expire\":9999999999");
        unwritable();
        ListAppender<ILoggingEvent> heard = log(provider()::resolve);
        assertThat(heard.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN));
    }

    @Test
    void nothingIsSpentWhereTheLockCannotBeHad() throws IOException {
        Files.createDirectory(folder.resolve("config.json.lock"));
        CredentialsException thrown = catchThrowableOfType(
                CredentialsException.class, () -> provider().resolve());
        assertThat(thrown).hasMessageContaining("lock file").hasMessageContaining("delete it");
        assertThat(site.refreshes).hasValue(0);
    }

    @Test
    void aLockOfAnotherProcessIsWaitedForAndThenTold() throws IOException {
        try (FileChannel other = FileChannel.open(
                folder.resolve("config.json.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();
            assertThatThrownBy(provider()::resolve).hasMessageContaining("locked by somebody else for 30 s");
        }
        assertThat(Duration.between(FakeTime.START, surroundings.time.now()))
                .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(31));
    }

    /** Run by a JVM of its own. */
    public static final class TriesTheLock {

        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
                System.out.println(channel.tryLock() == null ? "locked" : "free");
            }
        }

        private TriesTheLock() {}
    }

    /** Closing any channel on a file drops the locks that the process has on it. */
    @Test
    void whoGivesUpWaitingInThisProcessDoesNotUnlockForOthers() throws Exception {
        String[] seen = {""};
        Path lock = folder.resolve("config.json.lock");
        site.whileRefreshing = () -> {
            site.whileRefreshing = () -> {};
            TestSurroundings impatient = new TestSurroundings().transport(new PlayedTransport(site));
            assertThatThrownBy(provider(impatient)::resolve).hasMessageContaining("locked by somebody else");
            try {
                seen[0] = ChildJvm.run(TriesTheLock.class, lock);
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        };
        provider().resolve();
        assertThat(seen[0].strip()).isEqualTo("locked");
        assertThat(ChildJvm.run(TriesTheLock.class, lock).strip()).isEqualTo("free");
    }

    @Test
    void aProgramOfRootLeavesTheFileToItsOwner() throws IOException {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("unix"), "there are no owners here");
        try {
            Files.setAttribute(file, "unix:uid", 12345);
        } catch (IOException notRoot) {
            assumeTrue(false, "this user can give no file away");
        }
        provider().resolve();
        assertThat(savedToken()).isEqualTo("Zq-rt-1");
        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12345);
    }
}
