package io.github.alicloudimages.core.http;

/** A version of TLS that can be required. */
public enum TlsVersion {
    /** TLS 1.2. */
    TLS_1_2,
    /** TLS 1.3. */
    TLS_1_3
}
