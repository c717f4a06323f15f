package io.github.alicloudimages.testkit.junit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The fakes of a test class, or of a single test. Either all share one, in turn, or each test that runs at the same time
 * as others has its own; a class that takes one for itself cannot have both.
 */
@SuppressWarnings("deprecation") // Before 5.13 JUnit closes nothing else.
final class Scope implements Store.CloseableResource, AutoCloseable {

    private final Settings settings;
    private final ExtensionContext owner;
    private final Set<Scope> open;
    private @Nullable RunningFake shared;
    private boolean takenByClass;
    private boolean takenByConcurrentTests;

    /** A scope that is among the open ones until it is closed. */
    Scope(Settings settings, ExtensionContext owner, Set<Scope> open) {
        this.settings = settings;
        this.owner = owner;
        this.open = open;
        open.add(this);
    }

    /** For somebody who does not say where he is; see {@link #fixtureOfClass}. */
    synchronized RunningFake ofClass() {
        if (takenByConcurrentTests) {
            throw new IllegalStateException(refusal());
        }
        takenByClass |= settings.resetBeforeEach();
        if (shared == null) {
            shared = RunningFake.start(settings);
        }
        return shared;
    }

    /** For all tests of a class. It stays as the class leaves it only until the first test. */
    Fixture fixtureOfClass(ExtensionContext context) {
        if (settings.resetBeforeEach() && Concurrency.isBetween(owner, context)) {
            throw new IllegalStateException(refusal());
        }
        return Fixture.ofClass(ofClass(), settings);
    }

    /** For one test: a fake as new, unless it was chosen otherwise. */
    Fixture fixtureOfTest(ExtensionContext test) {
        if (settings.resetBeforeEach() && Concurrency.isBetween(owner, test)) {
            noteConcurrentTest();
            return Fixture.ofTestAlone(RunningFake.start(settings), settings);
        }
        return Fixture.ofTest(renewed(), settings);
    }

    private synchronized void noteConcurrentTest() {
        if (takenByClass) {
            throw new IllegalStateException(refusal());
        }
        takenByConcurrentTests = true;
    }

    private synchronized RunningFake renewed() {
        if (shared == null || !shared.isRunning()) {
            shared = RunningFake.start(settings);
        } else if (settings.resetBeforeEach()) {
            shared.reset();
        }
        return shared;
    }

    private String refusal() {
        return "Tests of " + owner.getDisplayName()
                + " run at the same time, so each has a fake of its own, and there is"
                + " none for the class. Take it as a parameter of tests and @BeforeEach methods only, or let the tests"
                + " run one after the other (@Execution(SAME_THREAD)), or share one that is not reset"
                + " (resetBeforeEach(false)).";
    }

    @Override
    public synchronized void close() {
        open.remove(this);
        if (shared != null) {
            shared.close();
        }
    }
}
