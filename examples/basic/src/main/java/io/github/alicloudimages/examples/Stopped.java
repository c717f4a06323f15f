package io.github.alicloudimages.examples;

/** An example cannot go on; the message is for its user. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped(String message) {
        super(message);
    }
}
