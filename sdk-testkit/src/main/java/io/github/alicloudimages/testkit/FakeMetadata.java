package io.github.alicloudimages.testkit;

import io.github.alicloudimages.core.time.internal.DurationText;
import io.github.alicloudimages.testkit.internal.metadata.MetadataNames;
import io.github.alicloudimages.testkit.internal.metadata.MetadataService;
import java.time.Duration;
import java.util.Objects;

/**
 * The metadata of an ECS instance in a {@link FakeAlibabaCloud}, as far as the key of the instance's RAM role goes. It
 * is served at the fake's endpoint, under the paths at which an instance finds it on 100.100.100.200. There is no role
 * unless one is attached here; a question for it then ends with status 404.
 *
 * <p>The gateway takes the keys until they expire by its clock. All questions get the same key until half of its time is
 * over. A question may bring a token (IMDSv2), which has to be good by the gateway's clock then, or status 401 is the
 * answer; it needs none (IMDSv1) unless {@link #tokenRequired} says so.
 *
 * <p>The questions appear among {@link FakeAlibabaCloud#calls()} under the names {@link #TOKEN_REQUEST},
 * {@link #ROLE_REQUEST} and {@link #KEY_REQUEST}, by which {@link Faults#on} strikes them too ({@link PlannedFault#respondRaw} fits, as this is no JSON API). No more of the metadata
 * is there than these three.
 *
 * <p>{@link FakeAlibabaCloud#reset} brings back the defaults and forgets the issued keys and tokens. Safe for use by
 * several threads.
 */
public final class FakeMetadata {

    /** The name of the question for a token. */
    public static final String TOKEN_REQUEST = MetadataNames.TOKEN;

    /** The name of the question for the name of the attached role. */
    public static final String ROLE_REQUEST = MetadataNames.ROLE;

    /** The name of the question for the key of a role, whichever role that is. */
    public static final String KEY_REQUEST = MetadataNames.KEY;

    private final MetadataService service;

    FakeMetadata(MetadataService service) {
        this.service = service;
    }

    /**
     * Attaches a role to the instance, in the place of another one.
     *
     * @param name of the role, without an ARN
     * @return this
     */
    public FakeMetadata role(String name) {
        service.attach(Objects.requireNonNull(name, "name"));
        return this;
    }

    /**
     * Takes the role away from the instance. A key that was issued stays good.
     *
     * @return this
     */
    public FakeMetadata noRole() {
        service.attach(null);
        return this;
    }

    /**
     * Whether a question without a token is refused with status 403 (IMDSv2 only).
     *
     * @param required {@code false} by default
     * @return this
     */
    public FakeMetadata tokenRequired(boolean required) {
        service.tokenRequired(required);
        return this;
    }

    /**
     * How long keys from now on are good; 6 hours by default. The end falls on a whole second.
     *
     * @param length longer than zero
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public FakeMetadata sessionLength(Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("A session cannot last " + DurationText.of(length));
        }
        service.sessionLength(length);
        return this;
    }

    /**
     * Ends all sessions at once: the gateway answers {@code InvalidSecurityToken.Expired} to the keys issued so far, and
     * the next question gets another key.
     *
     * @return this
     */
    public FakeMetadata endSessions() {
        service.endSessions();
        return this;
    }
}
