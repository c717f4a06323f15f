package io.github.alicloudimages.testkit;

import io.github.alicloudimages.core.time.internal.DurationText;
import io.github.alicloudimages.testkit.internal.sts.StsService;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The inside of STS (2015-04-01) in a {@link FakeAlibabaCloud}, which gives out the keys of roles: {@code AssumeRole}
 * for those who sign, {@code AssumeRoleWithOIDC} for those who bring the token of an identity provider.
 *
 * <pre>{@code
 * CredentialsProvider role = RamRoleCredentialsProvider.builder()
 *         .source(StaticCredentialsProvider.of(cloud.accessKeyId(), cloud.accessKeySecret()))
 *         .roleArn("acs:ram::1:role/images")
 *         .stsEndpoint(cloud.endpoint())
 *         .build();
 * }</pre>
 *
 * <p>The gateway takes the issued keys until they expire by its clock; move that clock to see what a client does about
 * {@code InvalidSecurityToken.Expired}. How often STS was asked is in
 * {@link FakeAlibabaCloud#calls(String) cloud.calls("AssumeRole")}, and
 * {@link Faults#on cloud.faults().on("AssumeRole")} lets it refuse. A session may do everything: policies are checked
 * for their form alone.
 *
 * <p>{@link FakeAlibabaCloud#reset} brings back the defaults and forgets the issued keys. Safe for use by several
 * threads.
 */
public final class FakeSts {

    private final StsService service;

    FakeSts(StsService service) {
        this.service = service;
    }

    /**
     * Lets these roles exist and no others: taking another one ends in {@code EntityNotExist.Role}. By default there is
     * every role, such as {@code acs:ram::1:role/images}.
     *
     * @param roleArns in place of those named before
     * @return this
     */
    public FakeSts roles(String... roleArns) {
        service.rules().roles(Set.of(roleArns));
        return this;
    }

    /**
     * Lets all roles ask for this external id in an {@code AssumeRole}; any other one, or none, ends in
     * {@code NoPermission}.
     *
     * @param externalId null, the default, takes whatever is sent
     * @return this
     */
    public FakeSts externalId(@Nullable String externalId) {
        service.rules().externalId(externalId);
        return this;
    }

    /**
     * The longest session that all roles allow; one hour by default, as in RAM. Asking for more ends in
     * {@code InvalidParameter.DurationSeconds}, and so does asking for less than 900 seconds.
     *
     * @param longest from 1 to 12 hours
     * @return this
     * @throws IllegalArgumentException if it is not between 1 and 12 hours, which is what RAM takes
     */
    public FakeSts maxSessionDuration(Duration longest) {
        if (longest.compareTo(Duration.ofHours(1)) < 0 || longest.compareTo(Duration.ofHours(12)) > 0) {
            throw new IllegalArgumentException(
                    "A role allows sessions of 1 to 12 hours at most, not " + DurationText.of(longest));
        }
        service.rules().maxSessionDuration(longest);
        return this;
    }

    /**
     * Lets each session from now on last so long, whatever was asked for; the end of a session falls on a whole second.
     * For clients that have to renew their key within a short test.
     *
     * @param length null, the default, keeps to what was asked for
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public FakeSts sessionLength(@Nullable Duration length) {
        if (length != null && (length.isNegative() || length.isZero())) {
            throw new IllegalArgumentException("A session cannot last " + DurationText.of(length));
        }
        service.rules().sessionLength(length);
        return this;
    }

    /**
     * Lets these OIDC identity providers exist and no others: naming another one ends in
     * {@code AuthenticationFail.NoPermission}. By default there is every one, such as
     * {@code acs:ram::1:oidc-provider/ack}.
     *
     * @param oidcProviderArns in place of those named before
     * @return this
     */
    public FakeSts oidcProviders(String... oidcProviderArns) {
        service.rules().oidcProviders(Set.of(oidcProviderArns));
        return this;
    }

    /**
     * A token that {@code AssumeRoleWithOIDC} takes until it expires by the gateway's clock. It takes any other JSON web
     * token of an algorithm with a public key too if that names issuer, audience and end; a signature is not checked.
     *
     * @param validity how long it is good from now on; zero or less makes one that has expired
     * @return the token, to be written into the file that clients read
     */
    public String oidcToken(Duration validity) {
        return service.oidcToken(Objects.requireNonNull(validity, "validity"));
    }

    /**
     * Ends all sessions at once: the gateway answers {@code InvalidSecurityToken.Expired} to the keys issued so far.
     *
     * @return this
     */
    public FakeSts endSessions() {
        service.endSessions();
        return this;
    }
}
