package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a request brings along to prove who sent it. */
interface Proof {

    @Nullable
    String accessKeyId();

    @Nullable
    String securityToken();

    /** The time of sending, as text. */
    @Nullable
    String date();

    /** How far that time may be from the time of the gateway. */
    Duration window();

    @Nullable
    String nonce();

    /** Whether the request does not even try to prove anything. */
    boolean isMissing();

    /** Refuses a proof that is incomplete in itself, whatever the key. */
    void checkForm();

    /** Refuses a signature that was not made with the key, and tells what should have been signed. */
    void checkSignature(AccessKey key);

    /** Finds out which kind of proof a request has. */
    static Proof of(ReceivedRequest request, Parameters parameters) {
        String authorization = request.header("authorization");
        if (authorization != null && authorization.startsWith("ACS3-")) {
            return new AcsProof(request, authorization);
        }
        return new RpcProof(request, parameters);
    }
}
