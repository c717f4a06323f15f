package io.github.alicloudimages.core.auth.internal;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where STS is asked. */
public final class StsEndpoint {

    public static final String REGION = "ALIBABA_CLOUD_STS_REGION";
    public static final String VPC = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";

    private StsEndpoint() {}

    /**
     * The endpoint: the given one, or that of the region, or the central one.
     *
     * @param endpoint wins over everything; {@code null} if none is set
     * @param region {@code null} to ask the environment
     * @param vpc whether the region is reached from inside a VPC; {@code null} to ask the environment
     * @throws ConfigurationException if the region cannot be part of a host name
     */
    public static URI of(
            @Nullable URI endpoint, @Nullable String region, @Nullable Boolean vpc, Environment environment) {
        if (endpoint != null) {
            return endpoint;
        }
        String where = region == null || region.isBlank() ? environment.given(REGION) : region.strip();
        if (where == null) {
            return URI.create("https://sts.aliyuncs.com");
        }
        for (int i = 0; i < where.length(); i++) {
            char c = where.charAt(i);
            if (!(c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                throw new ConfigurationException("The STS region \"" + where + "\" is no region's id.");
            }
        }
        boolean inVpc = vpc == null ? environment.isTrue(VPC) : vpc;
        return URI.create("https://sts" + (inVpc ? "-vpc." : ".") + where + ".aliyuncs.com");
    }
}
