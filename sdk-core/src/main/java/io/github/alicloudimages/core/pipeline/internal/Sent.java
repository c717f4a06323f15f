package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.signing.Signature;
import org.jspecify.annotations.Nullable;

/**
 * Who sent an attempt, for judging its answer.
 *
 * @param signature what was signed and how; {@code null} of a bearer token, or where nothing is signed
 */
record Sent(Credentials credentials, @Nullable Signature signature) {}
