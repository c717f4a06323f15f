package io.github.alicloudimages.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The jars that a user of a client gets: how many, and how large they are. */
final class Footprint implements Experiment {

    @Override
    public void run(List<Contender> contenders, int rounds, Results results) throws IOException {
        for (Contender contender : contenders) {
            for (Path jar : contender.classPath()) {
                String name = jar.getFileName().toString();
                if (name.startsWith("benchmarks-")) {
                    continue;
                }
                String whose = jar.getParent().endsWith("target") ? "own" : "others";
                results.add(contender.key(), whose + " " + name, (double) Files.size(jar));
            }
        }
    }
}
