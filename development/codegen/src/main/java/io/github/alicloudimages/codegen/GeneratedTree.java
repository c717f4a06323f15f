package io.github.alicloudimages.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** The generated sources of a module. */
record GeneratedTree(Path module, SortedMap<String, String> wanted) implements Output {

    @Override
    public List<String> differences() throws IOException {
        return sources().differences(wanted).stream()
                .map(difference -> module.getFileName() + " " + difference)
                .toList();
    }

    @Override
    public void write() throws IOException {
        sources().write(wanted);
    }

    private GeneratedSources sources() {
        return new GeneratedSources(module.resolve("src/generated/java"));
    }
}
