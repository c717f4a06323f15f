package io.github.alicloudimages.testkit.internal.api;

/** A product behind the gateway: its name in error answers, its API version and its name in RAM policies. */
public record Product(String name, String version, String ramCode) {}
