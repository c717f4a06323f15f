package io.github.alicloudimages.contract.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down what the public API of each published module has become. */
final class PublicApiWriter {

    static final String COMMAND = "mvn -q -pl development/contract-tests -am process-test-classes -DwritePublicApi";

    private PublicApiWriter() {}

    public static void main(String[] rootOfTheRepository) throws IOException {
        for (PublishedModule module : PublishedModule.values()) {
            Path file = module.writtenApi(Path.of(rootOfTheRepository[0]));
            Files.createDirectories(file.getParent());
            Files.write(file, new PublicApi(module.exportedTypes()).lines());
        }
    }
}
