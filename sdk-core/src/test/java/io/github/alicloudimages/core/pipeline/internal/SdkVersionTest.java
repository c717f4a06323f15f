package io.github.alicloudimages.core.pipeline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SdkVersionTest {

    @Test
    void isTheVersionOfTheBuild() {
        assertThat(SdkVersion.VERSION).isEqualTo(System.getProperty("project.version"));
    }
}
