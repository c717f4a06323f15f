package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.testkit.RecordedCall.Placement;
import org.junit.jupiter.api.Test;

class PlacementProbeTest {

    @Test
    void staysWithTheBodyIfTheGatewayTakesIt() {
        Run run = Run.of((cloud, out) -> out.println(new PlacementProbe(cloud.eci(), out).find()));

        assertThat(run.output()).isEqualToNormalizingNewlines("The gateway takes parameters in the body.\nBODY\n");
    }

    @Test
    void goesToTheQueryIfTheBodyIsRefused() {
        Run run = Run.of((cloud, out) -> {
            var fake = ((FakeCloud) cloud).fake();
            fake.faults().on("DescribeImageCaches").respond(400, "MissingRegionId", "RegionId is mandatory");
            cloud.parameterPlacement(new PlacementProbe(cloud.eci(), out).find());
            ListImages.run(cloud, out);
            assertThat(fake.calls("ListImages").get(0).placement()).isEqualTo(Placement.QUERY);
        });

        assertThat(run.output())
                .contains(
                        "The gateway refuses parameters in the body: MissingRegionId.",
                        "The gateway takes parameters in the query.");
        assertThat(run.success()).isTrue();
    }

    @Test
    void saysWhatTheGatewayAnswersIfItTakesNeither() {
        Run run = Run.of((cloud, out) -> {
            ((FakeCloud) cloud).fake().faults().onAny().always().respond(403, "Forbidden.RAM", "not allowed");
            new PlacementProbe(cloud.eci(), out).find();
        });

        assertThat(run.output()).contains("in the body: Forbidden.RAM.", "PermissionDeniedException: ");
        assertThat(run.success()).isFalse();
    }
}
