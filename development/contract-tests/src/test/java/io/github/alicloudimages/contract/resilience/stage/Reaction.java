package io.github.alicloudimages.contract.resilience.stage;

import java.io.IOException;

/** What a {@link ScriptedServer} does when a request begins to arrive. */
@FunctionalInterface
public interface Reaction {

    /**
     * Reacts.
     *
     * @return whether the connection is kept
     */
    boolean to(Connection connection) throws IOException;
}
