package io.github.alicloudimages.codegen.model;

/** Whether the SDK sends a request again by itself after an error. */
public enum Repetition {
    /** Never. */
    NO("no"),
    /** Every operation, after a longer wait: nothing was done. */
    AFTER_A_WAIT("after a wait"),
    /** If acting twice does no harm: reads, operations with a client token, repeatable deletes. */
    IF_SAFE("if safe"),
    /** As {@link #IF_SAFE} where the HTTP status says that the server failed, else never. */
    BY_STATUS("by the status"),
    /** Operations with a client token only. */
    CLIENT_TOKEN("with a client token"),
    /** Once, with the server's time. */
    ONCE("once"),
    /** Once, with the server's time, where the clocks differ. */
    ONCE_IF_CLOCK_DIFFERS("once, if the clocks differ"),
    /** Once, where the credentials provider then has another key. */
    ONCE_IF_KEY_DIFFERS("once, if there is another key");

    private final String text;

    Repetition(String text) {
        this.text = text;
    }

    /** As the table of errors says it. */
    public String text() {
        return text;
    }
}
