package io.github.alicloudimages.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** JUnit is an optional dependency: who starts the fake by hand need not have it. */
class WithoutJUnitTest {

    @Test
    void theFakeStartsWhereThereIsNoJUnit() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(classPathWithoutJUnit(), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("org.junit.jupiter.api.extension.Extension"))
                    .isInstanceOf(ClassNotFoundException.class);
            Class<?> fake = loader.loadClass(FakeAlibabaCloud.class.getName());
            assertThat(fake).isNotSameAs(FakeAlibabaCloud.class);
            try (AutoCloseable cloud = (AutoCloseable) fake.getMethod("start").invoke(null)) {
                assertThat((URI) fake.getMethod("endpoint").invoke(cloud)).hasScheme("http");
                fake.getMethod("reset").invoke(cloud);
            }
        }
    }

    private static URL[] classPathWithoutJUnit() {
        String surefire = System.getProperty("surefire.test.class.path");
        String classPath = surefire == null ? System.getProperty("java.class.path") : surefire;
        return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(path -> !path.getFileName().toString().startsWith("junit-"))
                .map(WithoutJUnitTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
