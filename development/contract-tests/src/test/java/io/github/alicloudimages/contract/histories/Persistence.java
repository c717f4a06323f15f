package io.github.alicloudimages.contract.histories;

import io.github.alicloudimages.core.ServiceResponse;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import io.github.alicloudimages.core.error.ResourceNotFoundException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a user does until a call is done: what the failures say. A failure of known outcome left nothing behind and is
 * followed by a new call; one of unknown outcome needs care.
 */
final class Persistence {

    private static final int MOST_TRIES = 200;

    private final Ledger ledger;
    private final AlibabaCloudException before;

    /**
     * For a call that was made or for calls that were not.
     *
     * @param before how the call failed; {@code null} if none was made yet
     */
    Persistence(Ledger ledger, AlibabaCloudException before) {
        this.ledger = ledger;
        this.before = before;
    }

    /**
     * With a client token, or for a read: when in doubt, the same again with its token.
     *
     * @param call given the client token, {@code null} for a new one
     */
    <T extends ServiceResponse> T untilDone(Function<String, T> call) {
        AlibabaCloudException last = before;
        String token = null;
        for (int i = 0; i < MOST_TRIES; i++) {
            if (isInDoubt(last)) {
                token = last.clientToken();
            }
            String given = token;
            try {
                return ledger.count(() -> call.apply(given));
            } catch (AlibabaCloudException failure) {
                last = sent(failure);
            }
        }
        throw new AssertionError("Never done", last);
    }

    /**
     * For a create without a token: when in doubt, a look.
     *
     * @param look finds what the call made, if it did
     */
    <T extends ServiceResponse, R> R untilMade(Supplier<T> call, Function<T, R> result, Supplier<Optional<R>> look) {
        AlibabaCloudException last = before;
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<R> made = isInDoubt(last) ? look.get() : Optional.empty();
            if (made.isPresent()) {
                return made.get();
            }
            try {
                return result.apply(ledger.count(call));
            } catch (AlibabaCloudException failure) {
                last = sent(failure);
            }
        }
        throw new AssertionError("Never made", last);
    }

    /** For a delete without a token: when in doubt, the same again, and "not found" means that it worked. */
    <T extends ServiceResponse> void untilGone(Supplier<T> call) {
        AlibabaCloudException last = before;
        boolean doubt = false;
        for (int i = 0; i < MOST_TRIES; i++) {
            doubt |= isInDoubt(last);
            try {
                T unused = ledger.count(call);
                return;
            } catch (AlibabaCloudException failure) {
                last = sent(failure);
            }
            if (last instanceof ResourceNotFoundException && doubt) {
                return;
            }
        }
        throw new AssertionError("Never gone", last);
    }

    private static boolean isInDoubt(AlibabaCloudException failure) {
        return failure != null && failure.outcomeUnknown();
    }

    /** What was not even sent will not be the next time either. */
    private static AlibabaCloudException sent(AlibabaCloudException failure) {
        if (failure.attempts().isEmpty()) {
            throw failure;
        }
        return failure;
    }
}
