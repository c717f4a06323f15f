package io.github.alicloudimages.testkit.internal.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All calls in the order of their arrival. Safe for use by several threads. */
public final class CallLog {

    /** The place of one call in the log, taken when the call arrives and filled when it is answered. */
    public record Place(int generation, int index, int attempt) {}

    private record Repeated(@Nullable String operation, String clientToken) {}

    private final List<@Nullable LoggedCall> calls = new ArrayList<>();
    private final Map<Repeated, Integer> attempts = new HashMap<>();
    private volatile Consumer<LoggedCall> listener = call -> {};
    private int generation;

    /** Tells somebody of every call from now on, on the thread that serves it. */
    public void tell(Consumer<LoggedCall> other) {
        listener = other;
    }

    public synchronized Place arrived(@Nullable String operation, @Nullable String clientToken) {
        calls.add(null);
        int attempt = clientToken == null ? 1 : attempts.merge(new Repeated(operation, clientToken), 1, Integer::sum);
        return new Place(generation, calls.size() - 1, attempt);
    }

    public void answered(Place place, LoggedCall call) {
        fill(place, call);
        listener.accept(call);
    }

    private synchronized void fill(Place place, LoggedCall call) {
        if (place.generation() == generation) {
            calls.set(place.index(), call);
        }
    }

    public synchronized List<LoggedCall> calls() {
        List<LoggedCall> answered = new ArrayList<>();
        for (LoggedCall call : calls) {
            if (call != null) {
                answered.add(call);
            }
        }
        return answered;
    }

    public synchronized void clear() {
        calls.clear();
        attempts.clear();
        generation++;
    }
}
