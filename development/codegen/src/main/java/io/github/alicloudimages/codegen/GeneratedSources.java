package io.github.alicloudimages.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A directory that holds nothing but generated files. */
record GeneratedSources(Path root) {

    /** What differs from the wanted files: one line for each path, empty if nothing does. */
    List<String> differences(SortedMap<String, String> wanted) throws IOException {
        SortedMap<String, String> present = new TreeMap<>();
        for (Path file : files()) {
            present.put(relative(file), Files.readString(file));
        }
        SortedSet<String> paths = new TreeSet<>(wanted.keySet());
        paths.addAll(present.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!present.containsKey(path)) {
                differences.add("missing: " + path);
            } else if (!wanted.containsKey(path)) {
                differences.add("stale: " + path);
            } else if (!present.get(path).equals(wanted.get(path))) {
                differences.add("different: " + path);
            }
        }
        return differences;
    }

    /** Makes the directory hold the wanted files and nothing else. */
    void write(SortedMap<String, String> wanted) throws IOException {
        for (Path file : files()) {
            if (!wanted.containsKey(relative(file))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : wanted.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        deleteEmptyDirectories();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    private void deleteEmptyDirectories() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(root)) {
            deepestFirst = paths.filter(Files::isDirectory)
                    .sorted(Comparator.comparing(Path::getNameCount).reversed())
                    .toList();
        }
        for (Path directory : deepestFirst) {
            boolean empty;
            try (Stream<Path> entries = Files.list(directory)) {
                empty = entries.findAny().isEmpty();
            }
            if (empty) {
                Files.delete(directory);
            }
        }
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
