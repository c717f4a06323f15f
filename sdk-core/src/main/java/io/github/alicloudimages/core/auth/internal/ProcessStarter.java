package io.github.alicloudimages.core.auth.internal;

import java.io.IOException;
import java.util.List;

/** Starts programs. */
@FunctionalInterface
public interface ProcessStarter {

    /** Starts real ones, with this process's environment; what they write to their error stream is dropped. */
    ProcessStarter SYSTEM = new ProcessStarter() {
        @Override
        public Process start(List<String> command) throws IOException {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    };

    /**
     * Starts a program, without a shell.
     *
     * @param command the program and its arguments
     */
    Process start(List<String> command) throws IOException;
}
