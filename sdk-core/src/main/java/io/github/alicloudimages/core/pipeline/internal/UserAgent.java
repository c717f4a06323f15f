package io.github.alicloudimages.core.pipeline.internal;

import org.jspecify.annotations.Nullable;

/** What the service is told about who calls. */
public final class UserAgent {

    private UserAgent() {}

    /**
     * The header's value.
     *
     * @param suffix what the application adds; {@code null} for nothing
     */
    public static String of(String product, String apiVersion, @Nullable String suffix) {
        StringBuilder text = new StringBuilder(96);
        text.append("alicloud-images-java/").append(SdkVersion.VERSION);
        text.append(' ').append(product).append('/').append(apiVersion);
        text.append(" Java/").append(token(System.getProperty("java.version")));
        text.append(" (").append(token(System.getProperty("os.name")));
        text.append("; ").append(token(System.getProperty("os.arch"))).append(')');
        if (suffix != null) {
            text.append(' ').append(suffix);
        }
        return text.toString();
    }

    /** Some vendors put into their properties what a header cannot carry. */
    private static String token(@Nullable String property) {
        if (property == null) {
            return "unknown";
        }
        StringBuilder token = new StringBuilder(property.length());
        for (int i = 0; i < property.length(); i++) {
            char c = property.charAt(i);
            token.append(c > ' ' && c < 0x7f && c != '(' && c != ')' && c != ';' ? c : '-');
        }
        return token.toString();
    }
}
