package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.testkit.internal.api.Parameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can be set about an image cache, as flat parameters. */
final class ImageCacheSettings {

    /** The settings that an update may change, each with the members and elements under its name. */
    private static final List<String> CHANGEABLE = List.of(
            "ImageCacheName",
            "SecurityGroupId",
            "VSwitchId",
            "EipInstanceId",
            "ResourceGroupId",
            "ImageCacheSize",
            "RetentionDays",
            "AutoMatchImageCache",
            "Flash",
            "ImageRegistryCredential",
            "Image",
            "Tag",
            "AcrRegistryInfo",
            "StandardCopyCount",
            "FlashCopyCount",
            "EliminationStrategy");

    private static final Map<String, String> DEFAULTS = Map.of(
            "ImageCacheSize", "20",
            "AutoMatchImageCache", "false",
            "Flash", "false",
            "StandardCopyCount", "1",
            "FlashCopyCount", "1",
            "EliminationStrategy", "");

    private final Map<String, String> values;

    private ImageCacheSettings(Map<String, String> values) {
        this.values = values;
    }

    static ImageCacheSettings of(Parameters parameters) {
        return new ImageCacheSettings(new TreeMap<>(DEFAULTS)).changedBy(parameters);
    }

    /** The settings after an update: what it names replaces what was there, the rest stays. */
    ImageCacheSettings changedBy(Parameters parameters) {
        Map<String, String> changed = new TreeMap<>(values);
        for (String name : CHANGEABLE) {
            Map<String, String> given = under(name, parameters.asMap());
            if (!given.isEmpty()) {
                changed.keySet().removeAll(under(name, changed).keySet());
                changed.putAll(given);
            }
        }
        return new ImageCacheSettings(changed);
    }

    boolean sameAs(ImageCacheSettings other) {
        return values.equals(other.values);
    }

    @Nullable
    String text(String name) {
        return read().text(name);
    }

    @Nullable
    Integer integer(String name) {
        return read().integer(name);
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(read().bool(name));
    }

    List<String> images() {
        return read().list("Image");
    }

    List<Map<String, String>> tags() {
        return read().objects("Tag");
    }

    String eliminationStrategy() {
        return values.getOrDefault("EliminationStrategy", "");
    }

    private Parameters read() {
        return Parameters.of(values);
    }

    private static Map<String, String> under(String name, Map<String, String> parameters) {
        Map<String, String> found = new TreeMap<>();
        parameters.forEach((key, value) -> {
            if (key.equals(name) || key.startsWith(name + ".")) {
                found.put(key, value);
            }
        });
        return found;
    }
}
