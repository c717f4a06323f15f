package io.github.alicloudimages.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured: for each contender and metric the numbers of all rounds. */
public final class Results {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Map<String, List<Double>>> values;

    public Results() {
        this(new LinkedHashMap<>());
    }

    private Results(Map<String, Map<String, List<Double>>> values) {
        this.values = values;
    }

    public void add(String contender, String metric, double value) {
        values.computeIfAbsent(contender, name -> new LinkedHashMap<>())
                .computeIfAbsent(metric, name -> new ArrayList<>())
                .add(value);
        System.out.printf("%-18s %-24s %,12.1f%n", contender, metric, value);
    }

    /** Those that have a number of this metric, in the order in which they were measured. */
    public List<String> contenders(String metric) {
        return values.keySet().stream()
                .filter(contender -> values.get(contender).containsKey(metric))
                .toList();
    }

    /** All of them, in the order in which they were measured. */
    public List<String> all() {
        return List.copyOf(values.keySet());
    }

    public List<String> metrics(String contender) {
        return List.copyOf(values.get(contender).keySet());
    }

    public boolean has(String contender, String metric) {
        return values.containsKey(contender) && values.get(contender).containsKey(metric);
    }

    public double median(String contender, String metric) {
        List<Double> sorted =
                values.get(contender).get(metric).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double least(String contender, String metric) {
        return values.get(contender).get(metric).stream().min(Double::compare).orElseThrow();
    }

    public double most(String contender, String metric) {
        return values.get(contender).get(metric).stream().max(Double::compare).orElseThrow();
    }

    public int count(String contender, String metric) {
        return values.get(contender).get(metric).size();
    }

    void write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(name + ".json").toFile(), values);
    }

    /** The results by the name of the benchmark; those that were not run are left out. */
    static Map<String, Results> read(Path folder, Collection<String> names) throws IOException {
        Map<String, Results> results = new LinkedHashMap<>();
        for (String name : names) {
            Path file = folder.resolve(name + ".json");
            if (Files.exists(file)) {
                results.put(name, new Results(JSON.readValue(file.toFile(), new TypeReference<>() {})));
            }
        }
        return results;
    }
}
