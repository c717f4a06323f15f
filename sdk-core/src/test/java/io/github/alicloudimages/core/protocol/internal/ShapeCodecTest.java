package io.github.alicloudimages.core.protocol.internal;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class ShapeCodecTest {

    /** As it is in a program whose first call is one of an operation without a model. */
    @Test
    void canBeUsedBeforeThereIsAnyModel() throws Exception {
        URL library = ShapeCodec.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader fresh = new URLClassLoader(new URL[] {library}, ClassLoader.getPlatformClassLoader())) {
            assertThatCode(() -> Class.forName(ShapeCodec.class.getName(), true, fresh))
                    .doesNotThrowAnyException();
        }
    }
}
