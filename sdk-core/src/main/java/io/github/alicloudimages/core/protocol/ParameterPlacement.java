package io.github.alicloudimages.core.protocol;

/** Where the parameters of a request travel. Both are signed. */
public enum ParameterPlacement {
    /** In the form body: the default. Registry passwords stay out of URLs, and so out of access logs. */
    BODY,
    /** In the URL, as the official SDKs send them. For a gateway that does not take them from the body. */
    QUERY
}
