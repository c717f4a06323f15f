package io.github.alicloudimages.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each listener does its work where the other's library is missing. */
class OptionalLibrariesTest {

    /** Run by a class loader that has no OpenTelemetry. */
    public static final class WithMicrometer implements Runnable {
        @Override
        public void run() {
            SimpleMeterRegistry registry = new SimpleMeterRegistry();
            try (PlayedCloud cloud = new PlayedCloud()) {
                cloud.busy().fine().call(MicrometerListener.create(registry), "ListThings");
            }
            if (registry.get("alicloud.images.calls").timer().count() != 1) {
                throw new AssertionError("The call was not counted.");
            }
        }
    }

    /** Run by a class loader that has no Micrometer. */
    public static final class WithOpenTelemetry implements Runnable {
        @Override
        public void run() {
            try (PlayedCloud cloud = new PlayedCloud()) {
                cloud.busy().fine().call(OpenTelemetryListener.create(OpenTelemetry.noop()), "ListThings");
            }
        }
    }

    @Test
    void micrometerWithoutOpenTelemetry() throws Exception {
        try (URLClassLoader loader = without("opentelemetry")) {
            assertMissing(loader, "io.opentelemetry.api.OpenTelemetry");
            run(loader, WithMicrometer.class);
        }
    }

    @Test
    void openTelemetryWithoutMicrometer() throws Exception {
        try (URLClassLoader loader = without("micrometer")) {
            assertMissing(loader, "io.micrometer.core.instrument.MeterRegistry");
            run(loader, WithOpenTelemetry.class);
        }
    }

    private static void run(ClassLoader loader, Class<? extends Runnable> what) throws Exception {
        Class<?> there = Class.forName(what.getName(), true, loader);
        assertThat(there).isNotSameAs(what);
        ((Runnable) there.getConstructor().newInstance()).run();
    }

    private static void assertMissing(ClassLoader loader, String name) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name, true, loader));
    }

    /** The class path of the tests, without the jars of one library. */
    private static URLClassLoader without(String library) {
        URL[] rest = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().contains(library))
                .map(OptionalLibrariesTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(rest, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
