package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.CliConfig;
import io.github.alicloudimages.core.auth.internal.CliProfile;
import io.github.alicloudimages.core.auth.internal.Environment;
import io.github.alicloudimages.core.auth.internal.OAuthProfile;
import io.github.alicloudimages.core.auth.internal.ProfileFiles;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Credentials of a profile of the command line tool {@code aliyun}. Its modes, written in any case: {@code AK},
 * {@code StsToken}, {@code BearerToken}, {@code RamRoleArn}, {@code EcsRamRole}, {@code OIDC},
 * {@code ChainableRamRoleArn}, {@code External}, {@code CredentialsURI}, {@code CloudSSO} and {@code OAuth}. With the last
 * one, tokens and keys are written back to the file as the tool does, under a lock and as a whole.
 *
 * <p>The file is read again when it changes. Thread-safe; {@link #close()} ends the background thread of a session. It
 * does not wait for new tokens that are on their way: they are written back all the same, and a JVM that shuts down waits
 * for them.
 */
public final class CliProfileCredentialsProvider extends FileCredentialsProvider {

    private @Nullable OAuthProfile signIn;

    private CliProfileCredentialsProvider(Builder builder) {
        super(builder);
    }

    /** {@return a provider with the defaults of {@link Builder}} */
    public static CliProfileCredentialsProvider create() {
        return builder().build();
    }

    /**
     * Starts with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder(Surroundings.SYSTEM);
    }

    @Override
    Path defaultFile(Environment environment) {
        return ProfileFiles.cli(environment);
    }

    @Override
    Object read(Path from) {
        CliConfig config = CliConfig.read(from);
        String current = config.current();
        String name = profile(current == null ? "default" : current);
        return new CliProfile(name, config.chain(name));
    }

    @Override
    CredentialsProvider providerOf(Path from, Object read) {
        return new CliProfileModes(from, name -> signIn(from, name), surroundings).providerOf((CliProfile) read);
    }

    /** Each write-back changes the profile; what is known of its sign-in stays. Called by one thread at a time. */
    private OAuthProfile signIn(Path from, String name) {
        OAuthProfile known = signIn;
        if (known == null || !known.is(from, name)) {
            known = new OAuthProfile(from, name, surroundings.timing());
            signIn = known;
        }
        return known;
    }

    /**
     * Collects where the profile is: by default in {@code ALIBABA_CLOUD_CONFIG_FILE}, or else
     * {@code ~/.aliyun/config.json}, and there the one that the file says is current. Not thread-safe.
     */
    public static final class Builder extends ProfileBuilder<Builder> {

        Builder(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Builds the provider; nothing is read yet.
         *
         * @return the provider
         */
        public CliProfileCredentialsProvider build() {
            return new CliProfileCredentialsProvider(this);
        }
    }
}
