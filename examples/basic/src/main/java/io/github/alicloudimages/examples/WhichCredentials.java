package io.github.alicloudimages.examples;

import io.github.alicloudimages.core.auth.DefaultCredentialsProvider;
import io.github.alicloudimages.core.error.CredentialsException;
import io.github.alicloudimages.core.identity.Credentials;

/** Shows which source the default chain picks on this machine, and until when its keys are valid. Shows no secret. */
public final class WhichCredentials {

    public static void main(String[] arguments) {
        try (DefaultCredentialsProvider chain = DefaultCredentialsProvider.create()) {
            Credentials credentials = chain.resolve();
            String source = chain.source();
            System.out.println("source:      " + (source == null ? "one that stands in for another" : source));
            System.out.println("access key:  " + credentials.accessKeyId());
            System.out.println("kind:        " + (credentials.securityToken() == null ? "long-lived" : "temporary"));
            System.out.println("valid until: "
                    + (credentials.expiration() == null ? "the service refuses it" : credentials.expiration()));
        } catch (CredentialsException none) {
            System.out.println(none.getMessage());
        }
    }

    private WhichCredentials() {}
}
