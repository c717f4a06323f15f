package io.github.alicloudimages.core.polling.internal;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of an operation follow each other; generated for each operation that has pages.
 *
 * @param <Q> the request
 * @param <P> the page
 * @param <T> an item of it
 */
public abstract class Pages<Q, P, T> {

    private final Function<P, List<T>> items;

    private Pages(Function<P, List<T>> items) {
        this.items = items;
    }

    /** Pages that name the token of the next one. */
    public static <Q, P, T> Pages<Q, P, T> byToken(
            Function<P, List<T>> items, Function<P, @Nullable String> token, BiFunction<Q, String, Q> withToken) {
        return new Pages<Q, P, T>(items) {
            @Override
            @Nullable
            Q after(Q request, P page) {
                String next = token.apply(page);
                return next == null || next.isEmpty() ? null : withToken.apply(request, next);
            }
        };
    }

    /** Pages that are counted from 1. */
    public static <Q, P, T> Pages<Q, P, T> byNumber(
            Function<P, List<T>> items,
            Function<Q, @Nullable Long> number,
            Function<P, @Nullable Long> size,
            Function<P, @Nullable Integer> total,
            BiFunction<Q, Long, Q> withNumber) {
        return new Pages<Q, P, T>(items) {
            @Override
            @Nullable
            Q after(Q request, P page) {
                int count = items.apply(page).size();
                if (count == 0) {
                    return null;
                }
                Long asked = number.apply(request);
                long current = asked == null ? 1 : asked;
                Long told = size.apply(page);
                long perPage = told == null || told <= 0 ? count : told;
                Integer all = total.apply(page);
                boolean last = all == null ? count < perPage : current * perPage >= all;
                return last ? null : withNumber.apply(request, current + 1);
            }
        };
    }

    /** The items of a page, in order. */
    public List<T> items(P page) {
        return items.apply(page);
    }

    /** The request of the next page, or {@code null} after the last one. */
    abstract @Nullable Q after(Q request, P page);
}
