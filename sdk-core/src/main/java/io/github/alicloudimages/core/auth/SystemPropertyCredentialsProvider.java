package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.core.identity.Credentials;
import io.github.alicloudimages.core.identity.CredentialsProvider;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Credentials from the system properties {@code alibabacloud.accessKeyId}, {@code alibabacloud.accessKeySecret} (or the
 * older {@code alibabacloud.accessKeyIdSecret}, which wins) and, for a temporary key,
 * {@code alibabacloud.sessionToken}. Read anew each time. Thread-safe.
 */
public final class SystemPropertyCredentialsProvider implements CredentialsProvider {

    private final UnaryOperator<@Nullable String> properties;

    SystemPropertyCredentialsProvider(UnaryOperator<@Nullable String> properties) {
        this.properties = properties;
    }

    public static SystemPropertyCredentialsProvider create() {
        return new SystemPropertyCredentialsProvider(System::getProperty);
    }

    @Override
    public Credentials resolve() {
        return CredentialsParts.of(
                "system property",
                new CredentialsParts.Part("alibabacloud.accessKeyId", properties.apply("alibabacloud.accessKeyId")),
                new CredentialsParts.Part("alibabacloud.accessKeySecret", secret()),
                properties.apply("alibabacloud.sessionToken"));
    }

    private @Nullable String secret() {
        String older = properties.apply("alibabacloud.accessKeyIdSecret");
        return older == null || older.isBlank() ? properties.apply("alibabacloud.accessKeySecret") : older;
    }

    @Override
    public String toString() {
        return "SystemPropertyCredentialsProvider";
    }
}
