package io.github.alicloudimages.testkit.internal.gateway;

import io.github.alicloudimages.testkit.internal.api.Operation;
import io.github.alicloudimages.testkit.internal.api.OperationDirectory;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;
import io.github.alicloudimages.testkit.internal.throttle.RateLimits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets requests in or refuses them; this file shows the order of the checks. */
public final class Gateway {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    private final OperationDirectory directory;
    private final KeyRing keys;
    private final RateLimits limits;
    private final Set<String> usedNonces = ConcurrentHashMap.newKeySet();

    public Gateway(OperationDirectory directory, KeyRing keys, RateLimits limits) {
        this.directory = directory;
        this.keys = keys;
        this.limits = limits;
    }

    /** The operation that a request asks for, in the header or among the parameters. */
    public static @Nullable String actionOf(ReceivedRequest request, Parameters parameters) {
        String header = request.header("x-acs-action");
        return header != null ? header : parameters.text("Action");
    }

    /** Checks everything that a request can be asked by itself. Changes nothing. */
    public Judgement judge(ReceivedRequest request, Parameters parameters, Instant now) {
        String action = actionOf(request, parameters);
        BearerToken bearer = BearerToken.of(request, parameters);
        Proof proof = Proof.of(request, parameters);
        String keyId = bearer == null ? proof.accessKeyId() : null;
        String nonce = nonceOf(request, proof);
        boolean valid = bearer == null ? signatureValid(proof) : keys.knowsBearerToken(bearer.value());
        Judgement judgement = new Judgement(directory.find(action), keyId, nonce, valid, null);
        try {
            checkRequestLine(request);
            if (directory.require(action, versionOf(request, parameters)).signed()) {
                checkSender(bearer, proof, now);
            }
            return judgement;
        } catch (Refusal refusal) {
            return judgement.refusedBy(refusal);
        }
    }

    /** The last checks, for a request that got through all others: was its nonce seen before, are there too many? */
    public Judgement admit(Judgement judgement, Clock clock) {
        Operation operation = judgement.operation();
        if (judgement.refusal() != null || operation == null) {
            return judgement;
        }
        if (judgement.nonce() != null && !usedNonces.add(judgement.accessKeyId() + " " + judgement.nonce())) {
            return judgement.refusedBy(new Refusal(400, "SignatureNonceUsed", "The signature nonce was used already."));
        }
        Refusal throttled = limits.admit(operation.name(), clock);
        return throttled == null ? judgement : judgement.refusedBy(throttled);
    }

    public void forgetNonces() {
        usedNonces.clear();
    }

    private static void checkRequestLine(ReceivedRequest request) {
        if (!request.method().equals("POST") && !request.method().equals("GET")) {
            throw new Refusal(403, "UnsupportedHTTPMethod", "The method " + request.method() + " is not supported.");
        }
        if (!request.path().equals("/") && !request.path().isEmpty()) {
            throw new Refusal(404, "InvalidApi.NotFound", "No api is found at the path " + request.path() + ".");
        }
    }

    private void checkSender(@Nullable BearerToken bearer, Proof proof, Instant now) {
        if (bearer == null) {
            checkProof(proof, now);
        } else {
            checkBearer(bearer);
        }
    }

    private void checkProof(Proof proof, Instant now) {
        if (proof.isMissing() && keys.acceptUnsigned()) {
            return;
        }
        AccessKey key = keys.require(proof.accessKeyId());
        keys.checkToken(key, proof.securityToken(), now);
        checkDate(proof.date(), proof.window(), now);
        proof.checkForm();
        proof.checkSignature(key);
        if (proof.nonce() == null) {
            throw new Refusal(400, "MissingSignatureNonce", "The signature nonce is missing.");
        }
    }

    private void checkBearer(BearerToken bearer) {
        if (!keys.knowsBearerToken(bearer.value())) {
            throw new Refusal(400, "InvalidBearerToken", "The bearer token is not valid.");
        }
    }

    private boolean signatureValid(Proof proof) {
        AccessKey key = keys.find(proof.accessKeyId());
        if (key == null) {
            return false;
        }
        try {
            proof.checkForm();
            proof.checkSignature(key);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static void checkDate(@Nullable String date, Duration window, Instant now) {
        if (date == null) {
            throw new Refusal(400, "MissingTimestamp", "The time of the request is missing.");
        }
        Instant sent = parse(date);
        if (sent == null) {
            throw new Refusal(400, "InvalidTimeStamp.Format", "The time has to read yyyy-MM-ddTHH:mm:ssZ, in UTC.");
        }
        if (Duration.between(sent, now).abs().compareTo(window) > 0) {
            throw new Refusal(400, "InvalidTimeStamp.Expired", "The time of the request is too far from " + now + ".");
        }
    }

    private static @Nullable Instant parse(String date) {
        try {
            return DATE.matcher(date).matches() ? Instant.parse(date) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String nonceOf(ReceivedRequest request, Proof proof) {
        String nonce = proof.nonce();
        return nonce != null ? nonce : request.header("x-acs-signature-nonce");
    }

    private static @Nullable String versionOf(ReceivedRequest request, Parameters parameters) {
        String header = request.header("x-acs-version");
        return header != null ? header : parameters.text("Version");
    }
}
