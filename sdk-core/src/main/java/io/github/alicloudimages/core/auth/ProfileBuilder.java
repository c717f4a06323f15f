package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.Surroundings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the builders share of providers that read a profile.
 *
 * @param <B> the builder itself
 */
abstract class ProfileBuilder<B extends ProfileBuilder<B>> {

    final Surroundings surroundings;

    @Nullable
    Path file;

    @Nullable
    String profile;

    ProfileBuilder(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    abstract B self();

    /**
     * The file to read.
     *
     * @param value {@code null} for the one that the environment names, or else the default: see this class
     * @return this builder
     */
    public B file(@Nullable Path value) {
        file = value;
        return self();
    }

    /**
     * The profile to use.
     *
     * @param value {@code null} for {@code ALIBABA_CLOUD_PROFILE}, or else the default: see this class
     * @return this builder
     */
    public B profile(@Nullable String value) {
        profile = value;
        return self();
    }
}
