package io.github.alicloudimages.testkit.internal.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is paged by tokens. A token names the last element that was shown, not a position, so that
 * a walk through the pages shows no element twice when others come or go meanwhile.
 */
public record Page<T>(
        List<T> items, int totalCount, @Nullable String nextToken) {

    /** Cuts a page out of {@code all}, which is sorted by {@code sequence}. */
    public static <T> Page<T> of(List<T> all, int size, @Nullable String token, ToLongFunction<T> sequence) {
        long after = token == null ? Long.MIN_VALUE : read(token);
        List<T> rest =
                all.stream().filter(item -> sequence.applyAsLong(item) > after).toList();
        List<T> items = rest.subList(0, Math.min(size, rest.size()));
        String next = rest.size() > items.size() ? write(sequence.applyAsLong(items.get(items.size() - 1))) : null;
        return new Page<>(List.copyOf(items), all.size(), next);
    }

    private static String write(long sequence) {
        return Base64.getUrlEncoder().encodeToString(("after:" + sequence).getBytes(StandardCharsets.UTF_8));
    }

    private static long read(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (text.startsWith("after:")) {
                return Long.parseLong(text.substring("after:".length()));
            }
        } catch (IllegalArgumentException e) {
            // falls through: not a token of ours
        }
        throw new Refusal(400, "InvalidParameter", "The parameter NextToken is not a token of this list.");
    }
}
