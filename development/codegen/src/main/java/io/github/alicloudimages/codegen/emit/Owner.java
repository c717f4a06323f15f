package io.github.alicloudimages.codegen.emit;

/** The kind of class that a member belongs to. */
enum Owner {
    REQUEST,
    RESPONSE,
    /** A structure that requests hold, and perhaps responses too. */
    REQUEST_STRUCTURE,
    /** A structure that only responses hold. */
    RESPONSE_STRUCTURE;

    boolean isSent() {
        return this == REQUEST || this == REQUEST_STRUCTURE;
    }
}
