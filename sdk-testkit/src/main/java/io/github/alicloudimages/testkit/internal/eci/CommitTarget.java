package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.util.regex.Pattern;

/** Where a committed image goes: nowhere but to Container Registry (ACR). */
final class CommitTarget {

    /** {@code registry-vpc.cn-hangzhou.aliyuncs.com/group/name}, for the Personal Edition. */
    private static final Pattern PERSONAL =
            Pattern.compile("registry(-vpc|-intl|-intl-vpc|-internal)?\\.[a-z0-9-]+\\.aliyuncs\\.com");

    /** {@code name-registry-vpc.cn-hangzhou.cr.aliyuncs.com/group/name}, for the Enterprise Edition. */
    private static final Pattern ENTERPRISE = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+\\.cr\\.aliyuncs\\.com");

    private CommitTarget() {}

    /** The repository is named without a tag; the tag has to be sent, but may be empty. */
    static void check(Parameters parameters) {
        String repository = parameters.text("Image.Repository");
        if (repository == null) {
            throw new Refusal(400, "MissingImage.Repository", "The parameter Image.Repository is mandatory.");
        }
        if (parameters.get("Image.Tag") == null) {
            throw new Refusal(400, "MissingImage.Tag", "The parameter Image.Tag is mandatory.");
        }
        int slash = repository.indexOf('/');
        if (slash < 0 || repository.indexOf(':', slash) >= 0) {
            throw Limits.invalid("The parameter Image.Repository has to read host/group/name, without a tag.");
        }
        checkHost(repository.substring(0, slash), parameters.text("AcrRegistryInfo.InstanceId") != null);
    }

    /** An instance of the Enterprise Edition may have any domain, but has to be named. */
    private static void checkHost(String host, boolean instanceNamed) {
        if (ENTERPRISE.matcher(host).matches() && !instanceNamed) {
            throw Limits.invalid("A repository of the Enterprise Edition needs AcrRegistryInfo.InstanceId.");
        }
        if (!instanceNamed && !PERSONAL.matcher(host).matches()) {
            throw Limits.invalid("Images can be pushed to Container Registry only, not to " + host + ".");
        }
    }
}
