package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.http.HttpRequest;
import io.github.alicloudimages.core.signing.Signature;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP request of one attempt.
 *
 * @param signature what was signed and how; {@code null} of a bearer token, or where nothing is signed
 */
record SignedRequest(HttpRequest http, @Nullable Signature signature) {}
