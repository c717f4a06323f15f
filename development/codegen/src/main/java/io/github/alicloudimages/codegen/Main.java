package io.github.alicloudimages.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Writes the generated sources, or checks that they are those that would be written. */
public final class Main {

    static final String COMMAND = "mvn -q -pl development/codegen process-classes exec:java@write";

    private Main() {}

    /**
     * Runs the generator.
     *
     * @param arguments {@code write} or {@code check}, then product modules or directories that hold them
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: write|check <product module or repository root>...");
        }
        List<Product> products = new ArrayList<>();
        for (String directory : List.of(arguments).subList(1, arguments.length)) {
            products.addAll(Product.in(Path.of(directory)));
        }
        switch (arguments[0]) {
            case "write" -> write(products);
            case "check" -> check(products);
            default -> throw new IllegalArgumentException("write or check, not " + arguments[0]);
        }
    }

    private static void write(List<Product> products) throws IOException {
        for (Product product : products) {
            product.sources().write(product.generate());
        }
    }

    private static void check(List<Product> products) throws IOException {
        List<String> differences = differences(products);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("generated sources are not current:\n  " + String.join("\n  ", differences)
                    + "\nTo write them: " + COMMAND);
        }
    }

    /** What {@code write} would change: one line for each file. */
    static List<String> differences(List<Product> products) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Product product : products) {
            SortedMap<String, String> wanted = product.generate();
            product.sources().differences(wanted).stream()
                    .map(difference -> product.module().getFileName() + " " + difference)
                    .forEach(differences::add);
        }
        return differences;
    }
}
