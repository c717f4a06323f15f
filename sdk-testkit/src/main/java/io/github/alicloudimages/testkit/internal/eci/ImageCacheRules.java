package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the documents say about the parameters of a creation or an update, beyond which of them are required. */
final class ImageCacheRules {

    private static final int MOST_IMAGES = 100;
    private static final int MOST_TAGS = 20;
    private static final int MOST_CREDENTIALS = 10;
    private static final int MOST_REGISTRIES = 20;
    private static final int MOST_DOMAINS = 100;
    private static final int MOST_VSWITCHES = 10;

    private ImageCacheRules() {}

    static void check(Parameters parameters) {
        Limits.atMost(parameters.list("Image").size(), MOST_IMAGES, "Image");
        Limits.atMost(parameters.objects("Tag").size(), MOST_TAGS, "Tag");
        checkCredentials(parameters.objects("ImageRegistryCredential"));
        checkRegistries(parameters);
        checkVSwitches(parameters);
        // Ranges are published for the Kubernetes resource of this feature only, so these are all that is refused.
        Limits.atLeastOne(parameters, "ImageCacheSize");
        Limits.atLeastOne(parameters, "RetentionDays");
        Limits.atLeastOne(parameters, "StandardCopyCount");
        Limits.atLeastOne(parameters, "FlashCopyCount");
        Limits.oneOf(parameters, "EliminationStrategy", List.of("LRU"));
        Limits.oneOf(parameters, "OsType", List.of("Linux", "Windows"));
        parameters.bool("AutoMatchImageCache");
        parameters.bool("Flash");
    }

    private static void checkCredentials(List<Map<String, String>> credentials) {
        Limits.atMost(credentials.size(), MOST_CREDENTIALS, "ImageRegistryCredential");
        for (Map<String, String> credential : credentials) {
            String server = credential.getOrDefault("Server", "");
            if (server.startsWith("http://") || server.startsWith("https://")) {
                throw Limits.invalid("The Server of an ImageRegistryCredential is named without http:// or https://.");
            }
        }
    }

    private static void checkRegistries(Parameters parameters) {
        Set<Integer> numbers = parameters.numbers("AcrRegistryInfo");
        Limits.atMost(numbers.size(), MOST_REGISTRIES, "AcrRegistryInfo");
        for (Integer number : numbers) {
            String name = "AcrRegistryInfo." + number;
            if (parameters.text(name + ".InstanceId") == null) {
                throw Limits.invalid("The parameter " + name + " needs an InstanceId.");
            }
            Limits.atMost(parameters.list(name + ".Domain").size(), MOST_DOMAINS, name + ".Domain");
        }
    }

    /** Several of them stand in one text. */
    private static void checkVSwitches(Parameters parameters) {
        String ids = parameters.text("VSwitchId");
        if (ids != null) {
            Limits.atMost(ids.split(",", -1).length, MOST_VSWITCHES, "VSwitchId");
        }
    }
}
