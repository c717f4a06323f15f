package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImagePipelineTest {

    @Test
    void runsToItsSummary() {
        Run run = Run.of(ImagePipeline::run);

        assertThat(run.output())
                .startsWith("From a running container to an image for jobs, on the embedded fake")
                .containsSubsequence(
                        "1  CommitContainer",
                        "Running",
                        "Succeeded 100%",
                        "3  CreateImageCache",
                        "Preparing",
                        "Creating",
                        "Ready     100%",
                        "5  UpdateImageCache",
                        "Updating",
                        "Ready     100%",
                        "7  AddImage",
                        "8  GetImage",
                        "Operation                    Calls      Time  Result")
                .containsPattern("CreateImageCache +1 +\\d+ ms  cache imc-bp1\\w{17}\\R")
                .containsPattern("GetImage +1 +\\d+ ms  web 1.0, Container\\R");
        assertThat(run.success()).isTrue();
    }

    @Test
    void saysWhyACommitFailed() {
        Run run = Run.of((cloud, out) -> {
            ((FakeCloud) cloud).fake().eci().failNextCommit("no space left");
            ImagePipeline.run(cloud, out);
        });

        assertThat(run.output())
                .containsPattern("Waited for commit task t-bp1\\w{17} to succeed, but it is Failed: no space left");
        assertThat(run.success()).isFalse();
    }

    @Test
    void saysWhyACacheFailed() {
        Run run = Run.of((cloud, out) -> {
            ((FakeCloud) cloud).fake().eci().failNextBuild("FailedPullImage");
            ImagePipeline.run(cloud, out);
        });

        assertThat(run.output()).contains("to become Ready, but it is Failed: ", "FailedPullImage");
        assertThat(run.success()).isFalse();
    }

    @Test
    void printsWhatAnExceptionSays() {
        Run run = Run.of((cloud, out) -> {
            ((FakeCloud) cloud).fake().faults().on("AddImage").respond(403, "Forbidden.RAM", "not allowed");
            ImagePipeline.run(cloud, out);
        });

        assertThat(run.output()).containsPattern("PermissionDeniedException: .*AddImage.*Forbidden.RAM.*not allowed");
        assertThat(run.success()).isFalse();
    }
}
