package io.github.alicloudimages.testkit;

import io.github.alicloudimages.testkit.internal.http.Answer;
import io.github.alicloudimages.testkit.internal.record.LoggedCall;
import io.github.alicloudimages.testkit.internal.record.Masking;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call that a {@link FakeAlibabaCloud} received, and what became of it. Immutable. */
public final class RecordedCall {

    /** Where the parameters of an operation stood in a request. */
    public enum Placement {
        /** In the query of the URL. */
        QUERY,
        /** In the body, as a form. */
        BODY,
        /** Some in the query, some in the body. */
        BOTH,
        /** There were none. */
        NONE
    }

    private final LoggedCall call;

    RecordedCall(LoggedCall call) {
        this.call = call;
    }

    /**
     * {@return the operation that was asked for, for example {@code CreateImageCache}; empty if the request named none}
     * For a question to the metadata, one of the names in {@link FakeMetadata}.
     */
    public String operation() {
        return call.operation();
    }

    /**
     * {@return all parameters from query and form body, decoded, by their names on the wire such as {@code Image.1}} In
     * the place of passwords and tokens stands {@code *REDACTED*}, within JSON texts as well.
     */
    public Map<String, String> parameters() {
        return Masking.parameters(call.parameters());
    }

    /**
     * {@return the parameters with passwords and tokens as they were sent} Take care that they do not end up in a log.
     */
    public Map<String, String> parametersWithSecrets() {
        return call.parameters();
    }

    /**
     * {@return the headers as sent, to be looked up in any case; values of a repeated header are joined by commas} In
     * the place of signature and tokens stands {@code *REDACTED*}.
     */
    public Map<String, String> headers() {
        return Masking.headers(call.headers());
    }

    /**
     * {@return where the parameters of the operation stood; those for the gateway, such as a signature, do not count}
     */
    public Placement placement() {
        if (call.placement().inQuery()) {
            return call.placement().inBody() ? Placement.BOTH : Placement.QUERY;
        }
        return call.placement().inBody() ? Placement.BODY : Placement.NONE;
    }

    /** {@return the client token, or null if none was sent} */
    public @Nullable String clientToken() {
        return call.parameters().get("ClientToken");
    }

    /**
     * {@return how many calls of this operation with this client token there were up to this one; 1 without a token}
     */
    public int attempt() {
        return call.attempt();
    }

    /**
     * {@return the id of the access key, or null if the request named none} It need not be one that the gateway knows.
     */
    public @Nullable String accessKeyId() {
        return call.judgement().accessKeyId();
    }

    /**
     * {@return whether the signature was right, whatever else was wrong with the call} For a bearer request, whether
     * the token was right. False for a request that needs no signature and has none.
     */
    public boolean signatureValid() {
        return call.judgement().signatureValid();
    }

    /** {@return the signature nonce, or null if none was sent} */
    public @Nullable String nonce() {
        return call.judgement().nonce();
    }

    /** {@return the HTTP status of the answer; 0 if the connection ended before one was sent} */
    public int status() {
        Answer answer = call.answer();
        return answer == null ? 0 : answer.status();
    }

    /** {@return the error code of the answer; null for a success, a raw answer or none} */
    public @Nullable String errorCode() {
        Answer answer = call.answer();
        return answer == null ? null : answer.errorCode();
    }

    /** {@return the request id that the answer carried in its header; null if it carried none} */
    public @Nullable String requestId() {
        Answer answer = call.answer();
        return answer == null ? null : answer.headers().get("x-acs-request-id");
    }

    /** {@return when the call came in, by the gateway's clock} */
    public Instant at() {
        return call.at();
    }

    /** Operation, attempt and outcome in one line, without any secret. */
    @Override
    public String toString() {
        String code = errorCode();
        String outcome = status() == 0 ? "no answer" : code == null ? String.valueOf(status()) : status() + " " + code;
        return operation() + " (attempt " + attempt() + ") -> " + outcome;
    }
}
