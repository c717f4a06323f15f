package io.github.alicloudimages.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A generated file among others. */
record GeneratedFile(Path root, String path, String wanted) implements Output {

    @Override
    public List<String> differences() throws IOException {
        if (!Files.exists(file())) {
            return List.of("missing: " + path);
        }
        return Files.readString(file()).equals(wanted) ? List.of() : List.of("different: " + path);
    }

    @Override
    public void write() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), wanted);
    }

    private Path file() {
        return root.resolve(path);
    }
}
