package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManyRegionsTest {

    @Test
    void preparesAllButTheOneThatFailsAndSaysWhere() {
        Run run = Run.of((cloud, out) -> {
            try {
                ManyRegions.run(cloud, out);
            } finally {
                out.println(((FakeCloud) cloud).fake().eci().imageCaches().size() + " caches");
            }
        });

        assertThat(run.output())
                .startsWith("Image cache web in 6 regions, 3 at once, on the embedded fake")
                .containsPattern("cn-hangzhou +\\d+ ms  Creating")
                .containsSubsequence("Region", "cn-hangzhou", "CREATED imc-", "cn-shanghai", "CREATED imc-")
                .containsPattern("cn-chengdu +\\d+ ms  failed: ImageCacheNotSupport\\R +.*ImageCacheNotSupport")
                .containsPattern("ap-southeast-1 +\\d+ ms  CREATED imc-bp1\\w{17} Ready")
                .contains("5 caches")
                .endsWith("1 of 6 regions failed. Run it again to go on there." + System.lineSeparator());
        assertThat(run.success()).isFalse();
    }

    @Test
    void aSecondRunFindsEverythingDone() {
        Run run = Run.of(
                (cloud, out) -> {
                    ManyRegions.run(cloud, out);
                    ManyRegions.run(cloud, out);
                },
                "--places",
                "cn-hangzhou/sg-1/vsw-1,cn-shanghai/sg-2/vsw-2");

        assertThat(run.output())
                .containsPattern("cn-hangzhou .*CREATED imc-\\w+ Ready\\R")
                .containsPattern("cn-hangzhou .*UNCHANGED imc-\\w+ Ready\\R");
        assertThat(run.success()).isTrue();
    }

    @Test
    void namesAPlaceThatIsNone() {
        Run run = Run.of(ManyRegions::run, "--places", "cn-hangzhou/sg-1");

        assertThat(run.output()).contains("Not a region/security group/vSwitch: cn-hangzhou/sg-1");
        assertThat(run.success()).isFalse();
    }
}
