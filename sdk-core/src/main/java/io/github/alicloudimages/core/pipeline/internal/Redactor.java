package io.github.alicloudimages.core.pipeline.internal;

import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.signing.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Masks the secrets of one attempt in what the server sent back: some servers quote the request in their errors, as it
 * was or in its encoded form.
 */
final class Redactor {

    private static final String MASK = "*REDACTED*";
    private static final int SNIPPET = 4096;

    private final List<String> secrets = new ArrayList<>();

    Redactor(CallPlan<?> plan, Credentials credentials) {
        plan.parameters().secrets().forEach(this::add);
        add(credentials.accessKeySecret());
        add(credentials.securityToken());
        add(credentials.bearerToken());
        // A secret that is a part of another one must not break the longer one up before that is found.
        secrets.sort(Comparator.comparingInt(String::length).reversed());
    }

    private void add(@Nullable String secret) {
        if (secret == null || secret.isEmpty()) {
            return;
        }
        for (String form : List.of(secret, jsonEscaped(secret))) {
            String once = PercentEncoding.encode(form);
            for (String encoded : List.of(form, once, once.replace("%20", "+"), PercentEncoding.encode(once))) {
                if (!secrets.contains(encoded)) {
                    secrets.add(encoded);
                }
            }
        }
    }

    private static String jsonEscaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    String mask(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    /** The beginning of a body as text. Masked before it is cut, so that no half of a secret stays at the end. */
    String snippet(byte[] body) {
        int readable = Math.min(body.length, 4 * SNIPPET);
        String text = mask(new String(body, 0, readable, StandardCharsets.UTF_8));
        return text.length() <= SNIPPET ? text : text.substring(0, SNIPPET);
    }
}
