package io.github.alicloudimages.core.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request. Immutable; holds no value of a secret member. */
public final class Violation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;

    /**
     * Made by the SDK; public so that applications can build exceptions for their own tests.
     *
     * @param path the member, as in {@link #path()}
     * @param problem what is wrong with it, without the value of a secret
     */
    public Violation(String path, String problem) {
        this.path = path;
        this.problem = problem;
    }

    /** {@return the member, from the request down: {@code images}, {@code acrRegistryInfos[2].domains}} */
    public String path() {
        return path;
    }

    /** {@return what is wrong with it: {@code is required}, {@code at most 20}} */
    public String problem() {
        return problem;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that && path.equals(that.path) && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + problem.hashCode();
    }

    /** Path and problem: {@code tags[20]: at most 20}. */
    @Override
    public String toString() {
        return path + ": " + problem;
    }
}
