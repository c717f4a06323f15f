package io.github.alicloudimages.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A product module and its api model. */
record Product(Path module, Path model) {

    private static final String MODELS = "src/main/api";

    /**
     * The products in a directory.
     *
     * @param directory a product module, or a directory of modules
     */
    static List<Product> in(Path directory) throws IOException {
        if (Files.isDirectory(directory.resolve(MODELS))) {
            return List.of(of(directory));
        }
        List<Product> products = new ArrayList<>();
        for (Path module : list(directory)) {
            if (Files.isDirectory(module.resolve(MODELS))) {
                products.add(of(module));
            }
        }
        if (products.isEmpty()) {
            throw new IllegalArgumentException("neither " + directory + " nor a directory in it has a " + MODELS);
        }
        return products;
    }

    private static Product of(Path module) throws IOException {
        List<Path> models = list(module.resolve(MODELS));
        if (models.size() != 1) {
            throw new IllegalArgumentException(module + " needs one api model in " + MODELS + ", has " + models);
        }
        return new Product(module, models.get(0));
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        }
    }
}
