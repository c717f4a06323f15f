package io.github.alicloudimages.core.signing;

import io.github.alicloudimages.core.signing.internal.EncodedText;

/**
 * Percent-encoding by RFC 3986 as signatures need it: letters, digits and {@code - _ . ~} stay, every other character
 * becomes the bytes of its UTF-8 form as {@code %XX} with upper-case digits. A blank is {@code %20}, never a plus sign;
 * a slash is encoded too, so a path has to be encoded segment by segment. Nothing is normalised; half a surrogate pair,
 * which has no UTF-8 form, becomes a question mark, {@code %3F}.
 *
 * <p>Has no state, so it is thread-safe.
 */
public final class PercentEncoding {

    private PercentEncoding() {}

    /**
     * Encodes a text.
     *
     * @param text what to encode
     * @return the encoded text; the same object if nothing in it has to be encoded
     * @throws NullPointerException if the text is {@code null}
     */
    public static String encode(String text) {
        return EncodedText.isPlain(text)
                ? text
                : new EncodedText(text.length() + 32).append(text).toString();
    }

    /**
     * Encodes a text and appends the result.
     *
     * @param text what to encode
     * @param to what to append to
     * @throws NullPointerException if one of them is {@code null}
     */
    static void encode(String text, StringBuilder to) {
        to.append(encode(text));
    }
}
