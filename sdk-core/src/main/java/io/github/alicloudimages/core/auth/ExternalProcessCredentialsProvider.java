package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.CommandLine;
import io.github.alicloudimages.core.auth.internal.CredentialsProcess;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import java.time.Duration;

/**
 * Credentials that a program prints: a JSON object with {@code mode} ({@code AK} or {@code StsToken}),
 * {@code access_key_id}, {@code access_key_secret}, {@code sts_token} and {@code expiration}.
 *
 * <p>The program is run without a shell, with the environment of this process, for at most 60 seconds; what it writes to
 * its error stream is dropped. Its credentials are kept, and it is run again, as {@link CachingCredentialsProvider} says:
 * without an {@code expiration} every 15 minutes, or when the service refuses them. Thread-safe; {@link #close()} ends
 * the background thread, and the program if it runs.
 */
public final class ExternalProcessCredentialsProvider extends SessionCredentialsProvider {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    private final CredentialsProcess process;

    private ExternalProcessCredentialsProvider(CredentialsProcess process, Surroundings surroundings) {
        super(process, surroundings.timing());
        this.process = process;
    }

    /**
     * A provider that runs this command.
     *
     * @param command program and arguments, split at blanks; quotes and backslashes as in a POSIX shell (on Windows a
     *     backslash is an ordinary character), but no variables, wildcards or pipes
     * @return a provider that runs it
     * @throws io.github.alicloudimages.core.error.ConfigurationException if it is empty, or a quote is not closed
     */
    public static ExternalProcessCredentialsProvider of(String command) {
        return of(command, TIME_LIMIT, Surroundings.SYSTEM);
    }

    static ExternalProcessCredentialsProvider of(String command, Surroundings surroundings) {
        return of(command, TIME_LIMIT, surroundings);
    }

    static ExternalProcessCredentialsProvider of(String command, Duration timeLimit, Surroundings surroundings) {
        return new ExternalProcessCredentialsProvider(
                new CredentialsProcess(
                        CommandLine.split(command, surroundings.environment().isWindows()),
                        timeLimit,
                        surroundings.processes()),
                surroundings);
    }

    @Override
    public String toString() {
        return "ExternalProcessCredentialsProvider{" + process + '}';
    }
}
