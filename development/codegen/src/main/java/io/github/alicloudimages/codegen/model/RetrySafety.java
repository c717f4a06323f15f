package io.github.alicloudimages.codegen.model;

/** Whether an operation may be sent again; named as in the SDK. */
public enum RetrySafety {
    READ,
    CLIENT_TOKEN,
    REPEATABLE_DELETE,
    UNSAFE
}
