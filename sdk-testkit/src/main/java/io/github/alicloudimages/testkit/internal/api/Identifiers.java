package io.github.alicloudimages.testkit.internal.api;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Makes up identifiers that look like those of the services. */
public final class Identifiers {

    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final Random RANDOM = new SecureRandom();

    private Identifiers() {}

    /** For example {@code imc-bp1} and 17 letters or digits. */
    public static String resource(String prefix) {
        return prefix + random(17);
    }

    /** So many letters and digits that nobody can guess. */
    public static String random(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    public static String request() {
        return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
