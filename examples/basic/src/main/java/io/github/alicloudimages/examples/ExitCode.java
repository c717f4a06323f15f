package io.github.alicloudimages.examples;

/** With what a command line program ends, for the scripts that call it. */
final class ExitCode {

    /** Refused, failed, or not agreed to. */
    static final int FAILED = 1;

    /** The command line is wrong; nothing was done. */
    static final int WRONG_USAGE = 2;

    /** No credentials were found; nothing was sent. */
    static final int NO_CREDENTIALS = 3;

    /** What was asked for is not there. */
    static final int NOT_FOUND = 4;

    /** No result within the time that was given; it may still come. */
    static final int TIMED_OUT = 5;

    private ExitCode() {}
}
