package io.github.alicloudimages.core.error;

import java.util.List;

/** A request that was found wrong before anything was sent. The message lists every problem. */
public final class InvalidRequestException extends ClientException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // always an immutable, serializable list
    private final List<Violation> violations;

    /**
     * Made by the SDK; public so that applications can throw it in their own tests.
     *
     * @param message all problems in prose
     * @param violations every problem, in the order of the request's members; copied
     * @param report what is known of the call; {@link CallReport#NONE} outside of one
     */
    public InvalidRequestException(String message, List<Violation> violations, CallReport report) {
        super(message, null, report);
        this.violations = List.copyOf(violations);
    }

    /** {@return every problem found, in the order of the request's members; not modifiable} */
    public List<Violation> violations() {
        return violations;
    }
}
