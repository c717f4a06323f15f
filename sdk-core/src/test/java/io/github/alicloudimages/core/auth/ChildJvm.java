package io.github.alicloudimages.core.auth;

import io.github.alicloudimages.testing.ChildProcess;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

/** Another process with the same classes. */
final class ChildJvm {

    private ChildJvm() {}

    /** Runs a program to its end. */
    static String run(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        return run(Map.of(), main, arguments);
    }

    /** Runs a program to its end, with these environment variables added. */
    static String run(Map<String, String> variables, Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        Stream<String> java = Stream.of("-XX:TieredStopAtLevel=1", "-cp", ChildProcess.classPath(), main.getName());
        ProcessBuilder builder = ChildProcess.java(
                Stream.concat(java, Stream.of(arguments).map(String::valueOf)).toList());
        builder.environment().putAll(variables);
        return ChildProcess.run(builder);
    }
}
