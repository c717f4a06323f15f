package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.auth.internal.CliProfile;
import io.github.alicloudimages.core.auth.internal.CloudSso;
import io.github.alicloudimages.core.auth.internal.JsonDocument;
import io.github.alicloudimages.core.auth.internal.OAuthProfile;
import io.github.alicloudimages.core.auth.internal.OAuthSession;
import io.github.alicloudimages.core.auth.internal.ProfileFiles;
import io.github.alicloudimages.core.auth.internal.Surroundings;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.http.HttpTransport;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import io.github.alicloudimages.core.time.internal.Timing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From a profile of the command line tool to the provider that its mode stands for. */
final class CliProfileModes {

    private static final String NO_PROCESS = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";
    private static final String BEARER_HEADER = "x-acs-bearer-token";

    private final Path file;
    private final Function<String, OAuthProfile> signIns;
    private final Surroundings surroundings;

    /**
     * The modes.
     *
     * @param signIns what is known of the sign-in with OAuth in a profile of this name
     */
    CliProfileModes(Path file, Function<String, OAuthProfile> signIns, Surroundings surroundings) {
        this.file = file;
        this.signIns = signIns;
        this.surroundings = surroundings;
    }

    CredentialsProvider providerOf(CliProfile profile) {
        JsonDocument settings = profile.settings();
        Timing timing = surroundings.timing();
        HttpTransport transport = surroundings.transports().general();
        return switch (settings.required("mode").toLowerCase(Locale.ROOT)) {
            case "ak" -> key(settings, null);
            case "ststoken" -> key(settings, settings.required("sts_token"));
            case "bearertoken" -> bearer(settings);
            case "ramrolearn" -> role(settings, key(settings, settings.text("sts_token")));
            case "chainableramrolearn" -> role(settings, providerOf(profile.source()));
            case "ecsramrole" ->
                new EcsRamRoleCredentialsProvider.Builder(surroundings)
                        .roleName(settings.text("ram_role_name"))
                        .build();
            case "oidc" -> oidc(settings);
            case "external" -> {
                refuseIfSwitchedOff("External");
                yield ExternalProcessCredentialsProvider.of(settings.required("process_command"), surroundings);
            }
            case "credentialsuri" -> {
                refuseIfSwitchedOff("CredentialsURI");
                yield CredentialsUriProvider.of(settings.required("credentials_uri"), surroundings);
            }
            case "cloudsso" -> new SignInSession(new CloudSso(settings, transport, timing.time()), timing);
            case "oauth" ->
                new SignInSession(new OAuthSession(signIns.apply(profile.name()), transport, timing.time()), timing);
            case "anonymous" ->
                throw new CredentialsException("The mode of " + profile + " of " + file
                        + " is Anonymous, which has no credentials: choose another profile, or another mode.");
            default ->
                throw new CredentialsException("The mode of " + profile + " of " + file
                        + " is not supported: use AK, StsToken, BearerToken, RamRoleArn, EcsRamRole, OIDC,"
                        + " ChainableRamRoleArn, External, CredentialsURI, CloudSSO or OAuth.");
        };
    }

    private static CredentialsProvider key(JsonDocument settings, @Nullable String token) {
        return StaticCredentialsProvider.of(
                settings.required("access_key_id"), settings.required("access_key_secret"), token);
    }

    private static CredentialsProvider bearer(JsonDocument settings) {
        String header = settings.text("bearer_token_header_key");
        if (header != null && !header.equalsIgnoreCase(BEARER_HEADER)) {
            throw settings.problem("has a bearer_token_header_key that is not " + BEARER_HEADER
                    + ": the token can only be sent under this name");
        }
        return StaticCredentialsProvider.bearer(settings.required("bearer_token"));
    }

    private CredentialsProvider role(JsonDocument settings, CredentialsProvider source) {
        return role(new RamRoleCredentialsProvider.Builder(surroundings), settings)
                .source(source)
                .externalId(settings.text("external_id"))
                .build();
    }

    private CredentialsProvider oidc(JsonDocument settings) {
        return role(new OidcRoleCredentialsProvider.Builder(surroundings), settings)
                .oidcProviderArn(settings.required("oidc_provider_arn"))
                .tokenFile(ProfileFiles.path(settings.required("oidc_token_file"), "oidc_token_file"))
                .build();
    }

    private static <B extends RoleBuilder<B>> B role(B builder, JsonDocument settings) {
        return builder.roleArn(settings.required("ram_role_arn"))
                .sessionName(settings.text("ram_session_name"))
                .duration(duration(settings))
                .policy(settings.text("policy"))
                .stsRegion(settings.text("sts_region"))
                .vpc(settings.isTrue("enable_vpc") ? true : null);
    }

    /** The tool writes 0 where nothing was said. */
    private static @Nullable Duration duration(JsonDocument settings) {
        long seconds = settings.number("expired_seconds", 0);
        return seconds <= 0 ? null : Duration.ofSeconds(seconds);
    }

    private void refuseIfSwitchedOff(String mode) {
        String value = surroundings.environment().given(NO_PROCESS);
        if ("1".equals(value) || "true".equalsIgnoreCase(value)) {
            throw new CredentialsException("The mode " + mode + " is switched off by " + NO_PROCESS + ".");
        }
    }
}
