package io.github.alicloudimages.contract.resilience.stage;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A client that is made when it is first used. */
final class Lazy<T> {

    private final Supplier<T> make;
    private T made;

    Lazy(Supplier<T> make) {
        this.make = make;
    }

    synchronized T get() {
        if (made == null) {
            made = make.get();
        }
        return made;
    }

    synchronized void ifMade(Consumer<T> action) {
        if (made != null) {
            action.accept(made);
        }
    }
}
