package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.Environment;
import io.github.alicloudimages.core.auth.internal.InstanceMetadata;
import io.github.alicloudimages.core.auth.internal.ProfileFiles;
import io.github.alicloudimages.core.auth.internal.RoleSettings;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The sources of the default chain, in the order in which they are tried: that of the official libraries. */
enum ChainSlot {
    SYSTEM_PROPERTIES("system properties"),
    ENVIRONMENT("environment variables"),
    OIDC_ROLE("OIDC role"),
    CLI_PROFILE("CLI profile"),
    INI_PROFILE("ini profile"),
    ECS_RAM_ROLE("ECS RAM role"),
    CREDENTIALS_URI("credentials URI");

    static final String CLI_DISABLED = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

    /** Off ECS the chain waits no longer for the metadata; on ECS they answer within a millisecond. */
    private static final Duration PROBE = Duration.ofMillis(400);

    private final String title;

    ChainSlot(String title) {
        this.title = title;
    }

    /** What users are told it is. */
    String title() {
        return title;
    }

    /** Whether asking it takes no time worth speaking of. */
    boolean isQuick() {
        return this == SYSTEM_PROPERTIES || this == ENVIRONMENT;
    }

    /**
     * Whether its settings are there; a look at names and files, no more.
     *
     * @return why it takes no part, or {@code null} if it does
     */
    @Nullable
    String whyAbsent(Environment environment) {
        return switch (this) {
            case SYSTEM_PROPERTIES ->
                isSet(environment.property(SystemPropertyCredentialsProvider.ACCESS_KEY_ID))
                        ? null
                        : SystemPropertyCredentialsProvider.ACCESS_KEY_ID + " is not set";
            case ENVIRONMENT -> firstUnset(environment, EnvironmentCredentialsProvider.ACCESS_KEY_ID);
            case OIDC_ROLE ->
                firstUnset(
                        environment,
                        RoleSettings.ROLE_ARN,
                        OidcRoleCredentialsProvider.PROVIDER_ARN,
                        OidcRoleCredentialsProvider.TOKEN_FILE);
            case CLI_PROFILE ->
                environment.isTrue(CLI_DISABLED)
                        ? "switched off by " + CLI_DISABLED
                        : whyNoFile(ProfileFiles.cli(environment));
            case INI_PROFILE -> whyNoIniFile(environment);
            case ECS_RAM_ROLE ->
                environment.isTrue(InstanceMetadata.DISABLED) ? "switched off by " + InstanceMetadata.DISABLED : null;
            case CREDENTIALS_URI -> firstUnset(environment, CredentialsUriProvider.URI);
        };
    }

    /** A provider of this source; nothing is asked yet. */
    CredentialsProvider provider(Surroundings surroundings) {
        return switch (this) {
            case SYSTEM_PROPERTIES -> new SystemPropertyCredentialsProvider(surroundings.environment());
            case ENVIRONMENT -> new EnvironmentCredentialsProvider(surroundings.environment());
            case OIDC_ROLE -> new OidcRoleCredentialsProvider.Builder(surroundings).build();
            case CLI_PROFILE -> new CliProfileCredentialsProvider.Builder(surroundings).build();
            case INI_PROFILE -> new ProfileCredentialsProvider.Builder(surroundings).build();
            case ECS_RAM_ROLE -> ecs(surroundings);
            case CREDENTIALS_URI -> CredentialsUriProvider.create(surroundings);
        };
    }

    /** Who names his role says that he is on ECS. */
    private static CredentialsProvider ecs(Surroundings surroundings) {
        EcsRamRoleCredentialsProvider.Builder ecs = new EcsRamRoleCredentialsProvider.Builder(surroundings);
        if (surroundings.environment().given(InstanceMetadata.ROLE_NAME) == null) {
            ecs.connectTimeout(PROBE);
        }
        return ecs.build();
    }

    private static @Nullable String firstUnset(Environment environment, String... names) {
        for (String name : names) {
            if (environment.given(name) == null) {
                return name + " is not set";
            }
        }
        return null;
    }

    private static @Nullable String whyNoIniFile(Environment environment) {
        try {
            return whyNoFile(ProfileFiles.ini(environment));
        } catch (CredentialsException setToNothing) {
            return setToNothing.getMessage();
        }
    }

    private static @Nullable String whyNoFile(Path file) {
        return Files.exists(file) ? null : file + " does not exist";
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
