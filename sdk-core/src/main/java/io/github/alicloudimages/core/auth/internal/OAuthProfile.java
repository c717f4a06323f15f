package io.github.alicloudimages.core.auth.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.time.internal.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sign-in with OAuth as the command line tool keeps it in a profile of its file. Others write to the file as well, and
 * not all of them take the lock: so it is read anew right before it is written, only the fields of the sign-in are
 * changed, and a sign-in that is not the one which was read is left alone. Thread-safe.
 */
public final class OAuthProfile {

    static final String REFRESH_TOKEN = "oauth_refresh_token";

    private static final Logger LOG = LoggerFactory.getLogger(OAuthProfile.class);

    /** Somebody else may be writing the file, or about to: it is looked at again so often, with a pause in between. */
    private static final int LOOKS = 20;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Path file;
    private final String name;
    private final Timing timing;
    private final ConfigLock lock;

    /** Refresh tokens that are of no use any more. Who finds one in the file finds an old state of it. */
    private final Set<String> spent = ConcurrentHashMap.newKeySet();

    /** What came of them, for the case that it is not in the file, or not any more. */
    private volatile @Nullable ObjectNode latest;

    private volatile @Nullable String rejectedKeyId;

    public OAuthProfile(Path file, String name, Timing timing) {
        this.file = file;
        this.name = name;
        this.timing = timing;
        this.lock = new ConfigLock(file, timing);
    }

    /** Whether it is the profile of this name in this file. */
    public boolean is(Path inFile, String ofName) {
        return file.equals(inFile) && name.equals(ofName);
    }

    /** Does something while nobody else renews a sign-in of this file. */
    <T> T locked(Supplier<T> action) {
        return lock.locked(action);
    }

    /** The profile as it is now. */
    JsonDocument read() {
        JsonDocument profile = CliConfig.read(file).profile(name);
        ObjectNode fields = latest;
        if (fields != null && spent.contains(String.valueOf(profile.text(REFRESH_TOKEN)))) {
            profile.object().setAll(fields);
        }
        return profile;
    }

    /** Remembers a key that must not be taken from the profile again. */
    void reject(String keyId) {
        rejectedKeyId = keyId;
    }

    boolean isRejected(String keyId) {
        return keyId.equals(rejectedKeyId);
    }

    /**
     * Waits a moment for another refresh token: the tool takes no lock, so it may have used this one and be about to
     * write the next.
     *
     * @return whether there is one
     */
    boolean awaitsAnother(String refusedToken) {
        for (int look = 1; look <= LOOKS; look++) {
            try {
                String token = read().text(REFRESH_TOKEN);
                if (token != null && !token.equals(refusedToken)) {
                    return true;
                }
            } catch (CredentialsException halfWritten) {
                // looked at again
            }
            rest();
        }
        return false;
    }

    /**
     * Writes fields of the sign-in into the profile. What cannot be written is kept here, and told.
     *
     * @param refreshToken the one that the fields were got with
     */
    void save(String refreshToken, ObjectNode fields) {
        String next = fields.path(REFRESH_TOKEN).asText(refreshToken);
        if (!next.equals(refreshToken)) {
            spent.add(refreshToken);
        }
        ObjectNode before = latest;
        ObjectNode all =
                before == null || !next.equals(before.path(REFRESH_TOKEN).asText(next))
                        ? fields
                        : before.deepCopy().setAll(fields);
        latest = all;
        String problem = written(next, all);
        if (problem != null) {
            tellLost(problem);
        }
    }

    private @Nullable String written(String token, ObjectNode fields) {
        String problem = "";
        for (int look = 1; look <= LOOKS; look++) {
            try {
                CliConfig now = CliConfig.read(file);
                JsonDocument profile = now.profile(name);
                String inFile = String.valueOf(profile.text(REFRESH_TOKEN));
                if (inFile.equals(token) || spent.contains(inFile)) {
                    profile.object().setAll(fields);
                    OwnersFile.replace(file, text(now));
                } // else somebody has signed in anew
                return null;
            } catch (IOException failure) {
                problem = failure.getClass().getSimpleName();
                if (!isFolderWritable()) {
                    return problem;
                }
            } catch (CredentialsException unreadable) {
                problem = String.valueOf(unreadable.getMessage());
                if (!PassingFailure.is(unreadable)) {
                    return problem;
                }
            }
            rest();
        }
        return problem;
    }

    private static byte[] text(CliConfig config) throws JsonProcessingException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("\t", "\n"))
                .withArrayIndenter(new DefaultIndenter("\t", "\n"));
        return JsonDocument.MAPPER.writer(printer).writeValueAsBytes(config.root());
    }

    private boolean isFolderWritable() {
        try {
            Path folder = file.toRealPath().getParent();
            return folder == null || Files.isWritable(folder);
        } catch (IOException gone) {
            return false;
        }
    }

    private void rest() {
        try {
            timing.sleeper().sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellLost(String problem) {
        if (areTokensLost()) {
            LOG.warn(
                    "The new tokens of the sign-in \"{}\" could not be written to {} ({}). This process goes on with them;"
                            + " whoever reads the file later has to sign in again, with \"aliyun configure --mode OAuth"
                            + " --profile {}\". Let this process write to the file and its folder.",
                    name,
                    file,
                    problem,
                    name);
        } else {
            LOG.debug("The key of the sign-in \"{}\" could not be written to {} ({})", name, file, problem);
        }
    }

    /** Whether the file holds a token that is of no use any more; else only a key is not in it. */
    private boolean areTokensLost() {
        try {
            return spent.contains(
                    String.valueOf(CliConfig.read(file).profile(name).text(REFRESH_TOKEN)));
        } catch (CredentialsException unreadable) {
            return !spent.isEmpty();
        }
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
