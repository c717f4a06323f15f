package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.error.AccessDeniedDetail;
import io.github.alicloudimages.core.identity.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Masks the secrets of one attempt in what the server sent back: some servers quote the request in their errors. */
final class Redactor {

    private static final String MASK = "*REDACTED*";
    private static final int SNIPPET = 4096;

    /** Longest first, so that a secret that is a part of another one does not break that up before it is found. */
    private final List<String> secrets = new ArrayList<>();

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

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

    /** A text of the answer. */
    @Nullable
    String maskOrNull(@Nullable String text) {
        return text == null ? null : mask(text, text.length());
    }

    String mask(String text) {
        return mask(text, text.length());
    }

    Map<String, List<String>> mask(Map<String, List<String>> headers) {
        Map<String, List<String>> masked = new LinkedHashMap<>(headers);
        masked.replaceAll((name, values) -> values.stream().map(this::mask).toList());
        return masked;
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

    /**
     * The beginning of a body as text. Enough is read that a secret that begins in the snippet is seen whole, so that no
     * half of one stays at its end.
     */
    String snippet(byte[] body) {
        int longest = secrets.isEmpty() ? 0 : secrets.get(0).length() * SecretPattern.LONGEST_CHARACTER;
        int readable = (int) Math.min(body.length, 4L * SNIPPET + longest);
        String text = new String(body, 0, readable, StandardCharsets.UTF_8);
        return mask(text, Math.min(SNIPPET, text.length()));
    }

    /** Masks the first characters of a text, and what begins there. */
    private String mask(String text, int length) {
        int[] ends = new int[text.length()];
        for (String secret : secrets) {
            if (secret.length() <= text.length()) {
                mark(secret, text, length, ends);
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

    /** Where a secret ends, and every other one that begins within it. */
    private static int endOfRun(int start, int[] ends) {
        int end = ends[start];
        for (int i = start; i < end && i < ends.length; i++) {
            end = Math.max(end, ends[i]);
        }
        return end;
    }

    /** Notes where the secret stands: at the place of its beginning, where it ends. */
    private void mark(String secret, String text, int length, int[] ends) {
        Matcher found = patterns.computeIfAbsent(secret, SecretPattern::of).matcher(text);
        while (found.find() && found.start() < length) {
            ends[found.start()] = Math.max(ends[found.start()], found.end());
        }
    }
}
