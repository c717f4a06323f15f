package io.github.alicloudimages.testkit.internal.sts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Operation;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Product;
import io.github.alicloudimages.testkit.internal.api.ProductService;
import io.github.alicloudimages.testkit.internal.gateway.IssuedKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Gives out keys of roles. It goes by the gateway's clock, which is the one that its keys expire by. */
public final class StsService implements ProductService {

    public static final Product PRODUCT = new Product("Sts", "2015-04-01", "sts");

    private final Clock clock;
    private final IssuedKeys keys;
    private final RoleRules rules = new RoleRules();

    public StsService(Clock clock, IssuedKeys keys) {
        this.clock = clock;
        this.keys = keys;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                new Operation(PRODUCT, "AssumeRole", List.of("RoleArn", "RoleSessionName"), this::assumeRole),
                new Operation(PRODUCT, "AssumeRoleWithOIDC", List.of("RoleSessionName"), this::assumeRoleWithOidc)
                        .withoutSignature());
    }

    @Override
    public void reset() {
        rules.reset();
        keys.forget();
    }

    public RoleRules rules() {
        return rules;
    }

    /** Lets every session be over. */
    public void endSessions() {
        keys.end();
    }

    /** A token as an identity provider would give it out now. */
    public String oidcToken(Duration validity) {
        return OidcToken.made(clock.instant(), validity);
    }

    private ObjectNode assumeRole(Parameters parameters) {
        RoleRequest asked = RoleRequest.read(parameters, rules);
        ExternalIds.check(parameters.text("ExternalId"), rules.externalId());
        return StsJson.session(asked, keys.issue(asked.duration()));
    }

    private ObjectNode assumeRoleWithOidc(Parameters parameters) {
        RoleRequest asked = RoleRequest.read(parameters, rules);
        rules.checkOidcProvider(parameters.text("OIDCProviderArn"));
        OidcToken token = OidcToken.read(parameters.text("OIDCToken"), clock.instant());
        ObjectNode answer = StsJson.session(asked, keys.issue(asked.duration()));
        answer.set("OIDCTokenInfo", StsJson.token(token));
        return answer;
    }
}
