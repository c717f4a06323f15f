package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.error.AccessDeniedDetail;
import io.github.alicloudimages.core.identity.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Masks the secrets of one attempt in what the server sent back: some servers quote the request in their errors. */
final class Redactor {

    private static final String MASK = "*REDACTED*";
    private static final int SNIPPET = 4096;
    private static final int MOST_READ = 1 << 20;

    /** Longest first, so that a secret that is a part of another one does not break that up before it is found. */
    private final List<String> secrets = new ArrayList<>();

    Redactor(CallPlan<?> plan, Credentials credentials) {
        plan.parameters().secrets().forEach(this::add);
        add(credentials.accessKeySecret());
        add(credentials.securityToken());
        add(credentials.bearerToken());
        secrets.sort(Comparator.comparingInt(String::length).reversed());
    }

    private void add(@Nullable String secret) {
        if (secret != null && !secret.isEmpty() && !secrets.contains(secret)) {
            secrets.add(secret);
        }
    }

    /** The beginning of a text of the answer. */
    @Nullable
    String maskOrNull(@Nullable String text) {
        return text == null ? null : mask(text);
    }

    /** The beginning of a text, of what is read ahead to see a secret whole that begins in it. */
    String mask(String text) {
        String readable = text.length() > readable() ? text.substring(0, readable()) : text;
        return mask(readable, Math.min(SNIPPET, readable.length()));
    }

    Map<String, List<String>> mask(Map<String, List<String>> headers) {
        Map<String, List<String>> masked = new LinkedHashMap<>(headers);
        masked.replaceAll((name, values) -> values.stream().map(this::mask).toList());
        return Collections.unmodifiableMap(masked);
    }

    @Nullable
    AccessDeniedDetail mask(@Nullable AccessDeniedDetail detail) {
        if (detail == null) {
            return null;
        }
        Map<String, String> masked = new LinkedHashMap<>(detail.fields());
        masked.replaceAll((name, value) -> mask(value));
        return new AccessDeniedDetail(masked);
    }

    /** The beginning of a body as text. */
    String snippet(byte[] body) {
        int bytes = (int) Math.min(body.length, 4L * readable());
        return mask(new String(body, 0, bytes, StandardCharsets.UTF_8));
    }

    /** A text of the request, to its end. */
    String maskAll(String text) {
        return mask(text, text.length());
    }

    private int readable() {
        long longest = secrets.isEmpty() ? 0 : (long) secrets.get(0).length() * SecretMatcher.LONGEST_CHARACTER;
        return (int) Math.min(SNIPPET + longest, MOST_READ);
    }

    /** Masks the first characters of a text, and what begins there. */
    private String mask(String text, int length) {
        int[] ends = new int[length];
        for (String secret : secrets) {
            if (secret.length() <= text.length()) {
                mark(new SecretMatcher(secret, text), ends);
            }
        }
        StringBuilder masked = new StringBuilder(length);
        int i = 0;
        while (i < length) {
            if (ends[i] == 0) {
                masked.append(text.charAt(i++));
            } else {
                masked.append(MASK);
                i = endOfRun(i, ends);
            }
        }
        return masked.toString();
    }

    /** Notes where the secret stands: at the place of its beginning, where it ends. */
    private static void mark(SecretMatcher secret, int[] ends) {
        for (int i = 0; i < ends.length; i++) {
            ends[i] = Math.max(ends[i], secret.endAt(i));
        }
    }

    /** Where a secret ends, and every other one that begins within it. */
    private static int endOfRun(int start, int[] ends) {
        int end = ends[start];
        for (int i = start; i < end && i < ends.length; i++) {
            end = Math.max(end, ends[i]);
        }
        return end;
    }
}
