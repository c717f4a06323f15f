package io.github.alicloudimages.contract.api;

import io.github.alicloudimages.core.RequestOptions;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.observability.MicrometerListener;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A module that users get, as jar or as folder of classes. */
enum PublishedModule {
    CORE("sdk-core", RequestOptions.class),
    ECI("sdk-eci", EciClient.class),
    EHPC("sdk-ehpc", EhpcClient.class),
    TESTKIT("sdk-testkit", FakeAlibabaCloud.class),
    OBSERVABILITY("sdk-observability", MicrometerListener.class);

    private final String artifact;
    private final Class<?> oneOfItsTypes;

    PublishedModule(String artifact, Class<?> oneOfItsTypes) {
        this.artifact = artifact;
        this.oneOfItsTypes = oneOfItsTypes;
    }

    /** Where its public API is written down. */
    Path writtenApi(Path root) {
        return root.resolve(artifact).resolve("api").resolve(artifact + ".api");
    }

    /** All types in packages that everybody may use. */
    List<Class<?>> exportedTypes() {
        Path classes = location();
        Predicate<String> exported = exportedPackages(classes);
        return classNames(classes).stream()
                .map(PublishedModule::load)
                .filter(type -> exported.test(type.getPackageName()))
                .toList();
    }

    private static Predicate<String> exportedPackages(Path classes) {
        // The testkit has no module descriptor: a folder with its classes is no module, its jar an automatic one.
        return ModuleFinder.of(classes).findAll().stream()
                .map(module -> module.descriptor())
                .filter(descriptor -> !descriptor.isAutomatic())
                .findAny()
                .map(PublishedModule::exportedToAll)
                .orElse(name -> !List.of(name.split("\\.")).contains("internal"));
    }

    private static Predicate<String> exportedToAll(ModuleDescriptor descriptor) {
        return name -> descriptor.exports().stream()
                .anyMatch(export -> !export.isQualified() && export.source().equals(name));
    }

    private Path location() {
        try {
            return Path.of(oneOfItsTypes
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classNames(Path classes) {
        try {
            if (Files.isDirectory(classes)) {
                return classNamesBelow(classes);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + classes.toUri()), Map.of())) {
                return classNamesBelow(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> classNamesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(folder.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublishedModule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
