package io.github.alicloudimages.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A client on the class path that its users have.
 *
 * @param key its name in results
 * @param subject the class that calls it
 * @param answer what the server answers it, as JSON
 * @param classPath jars: the first holds the subject, the second the harness
 */
public record Contender(String key, String subject, String answer, List<Path> classPath) {

    public static final String IMAGES = "this SDK";
    public static final String OKHTTP = "bare OkHttp";
    public static final String TEA = "tea-openapi";
    public static final String CLASSIC = "aliyun-java-sdk";
    public static final String ECR = "AWS SDK (ecr)";

    private static final String PACKAGE = "io.github.alicloudimages.benchmarks.";
    private static final String CREATED = "{\"RequestId\":\"7B6B6C30-2C0B-5B55-9D4C-9F2B7B7C6F10\","
            + "\"ImageCacheId\":\"imc-bp195erqe9o2pb09****\",\"ContainerGroupId\":\"eci-bp1jrgfqqy54kg5hc****\"}";
    private static final String REPOSITORY = "{\"repository\":{\"registryId\":\"000000000000\","
            + "\"repositoryName\":\"shop/web\","
            + "\"repositoryArn\":\"arn:aws:ecr:us-east-1:000000000000:repository/shop/web\"}}";

    /** The clients that have been built. */
    static List<Contender> available(Path target) throws IOException {
        List<Contender> contenders = new ArrayList<>();
        Path suite = jar(target);
        contenders.add(new Contender(
                IMAGES,
                PACKAGE + "subjects.ImagesSubject",
                CREATED,
                classPath(suite, target.resolve("class-paths/images"))));
        contenders.add(new Contender(
                OKHTTP,
                PACKAGE + "subjects.OkHttpSubject",
                CREATED,
                classPath(suite, target.resolve("class-paths/okhttp"))));
        Path peers = target.resolve("../../peers").normalize();
        addPeer(contenders, TEA, PACKAGE + "peers.tea.TeaSubject", CREATED, peers.resolve("tea/target"));
        addPeer(
                contenders,
                CLASSIC,
                PACKAGE + "peers.classic.ClassicSubject",
                CREATED,
                peers.resolve("classic/target"));
        addPeer(contenders, ECR, PACKAGE + "peers.ecr.EcrSubject", REPOSITORY, peers.resolve("ecr/target"));
        return contenders;
    }

    private static void addPeer(List<Contender> contenders, String key, String subject, String answer, Path target)
            throws IOException {
        if (Files.exists(target.resolve("class-path"))) {
            contenders.add(new Contender(key, subject, answer, classPath(jar(target), target.resolve("class-path"))));
        }
    }

    private static Path jar(Path target) throws IOException {
        try (var files = Files.list(target)) {
            return files.filter(file ->
                            file.toString().endsWith(".jar") && !file.toString().endsWith("-sources.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No jar in " + target));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static List<Path> classPath(Path own, Path file) throws IOException {
        List<Path> jars = new ArrayList<>();
        jars.add(own);
        StringTokenizer others = new StringTokenizer(Files.readString(file).strip(), File.pathSeparator);
        while (others.hasMoreTokens()) {
            jars.add(Path.of(others.nextToken()));
        }
        return jars;
    }

    Contender withSubject(String name) {
        return new Contender(key, PACKAGE + "subjects." + name, answer, classPath);
    }

    String joinedClassPath() {
        return String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList());
    }
}
