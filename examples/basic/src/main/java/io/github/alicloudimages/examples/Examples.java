package io.github.alicloudimages.examples;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Runs the program that {@code -Dexample} names. */
public final class Examples {

    static final Map<String, Consumer<String[]>> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("AddImage", AddImage::main),
            Map.entry("AsyncCalls", AsyncCalls::main),
            Map.entry("CommitContainer", CommitContainer::main),
            Map.entry("CreateImageCache", CreateImageCache::main),
            Map.entry("DeleteImageCache", DeleteImageCache::main),
            Map.entry("DescribeCommitContainerTask", DescribeCommitContainerTask::main),
            Map.entry("DescribeImageCaches", DescribeImageCaches::main),
            Map.entry("GetImage", GetImage::main),
            Map.entry("ImagePipeline", ImagePipeline::main),
            Map.entry("Images", Images::main),
            Map.entry("ListImages", ListImages::main),
            Map.entry("ManyRegions", ManyRegions::main),
            Map.entry("RemoveImage", RemoveImage::main),
            Map.entry("UpdateImageCache", UpdateImageCache::main),
            Map.entry("WhichCredentials", WhichCredentials::main)));

    private Examples() {}

    public static void main(String[] arguments) {
        if (!run(System.getProperty("example", ""), arguments, System.out)) {
            System.exit(1);
        }
    }

    /** Whether there is such a program; if not, it has been said which there are. */
    static boolean run(String name, String[] arguments, PrintStream out) {
        Consumer<String[]> program = BY_NAME.get(name);
        if (program == null) {
            out.println("There is no example \"" + name + "\". There are " + String.join(", ", BY_NAME.keySet()) + ".");
            return false;
        }
        program.accept(arguments);
        return true;
    }
}
