package io.github.alicloudimages.testkit.internal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was done for a client token, for each operation apart. Only successes are remembered: after an error
 * the same token may be tried again.
 */
public final class ClientTokens {

    private record Key(String operation, String token) {}

    private record Done(Map<String, String> parameters, ObjectNode answer) {}

    private final Map<Key, Done> done = new HashMap<>();

    /** The answer of the first call with the token, or the one that {@code action} gives now. */
    public ObjectNode once(String operation, Parameters parameters, Supplier<ObjectNode> action) {
        String token = parameters.text("ClientToken");
        if (token == null) {
            return action.get();
        }
        checkForm(token);
        Key key = new Key(operation, token);
        Done earlier = done.get(key);
        if (earlier == null) {
            ObjectNode answer = action.get();
            done.put(key, new Done(parameters.own(), answer.deepCopy()));
            return answer;
        }
        return replay(earlier, parameters);
    }

    public void clear() {
        done.clear();
    }

    private static ObjectNode replay(Done earlier, Parameters parameters) {
        if (!earlier.parameters().equals(parameters.own())) {
            throw new Refusal(
                    400,
                    "IdempotentParameterMismatch",
                    "The ClientToken was used before in a request with other parameters.");
        }
        return earlier.answer().deepCopy();
    }

    private static void checkForm(@Nullable String token) {
        if (token != null && (token.length() > 64 || !token.chars().allMatch(c -> c < 128))) {
            throw new Refusal(
                    400, "InvalidParameter", "The parameter ClientToken is longer than 64 characters or not ASCII.");
        }
    }
}
