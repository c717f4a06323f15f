package io.github.alicloudimages.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.alicloudimages.eci.model.CommitTaskStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommitTaskTest {

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-01-02T03:04:05Z"));
    private final FakeAlibabaCloud cloud =
            FakeAlibabaCloud.builder().resourceClock(clock).start();

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void runsThroughThreePhases() {
        cloud.eci().commitTime(Duration.ofSeconds(30));
        String id = commit().send(cloud).text("/TaskId");
        assertThat(id).startsWith("t-");

        JsonNode task = describe(id);
        assertThat(task.path("TaskStatus").asText()).isEqualTo("Running");
        assertThat(task.path("TaskProgress").asText()).isEqualTo("0%");
        assertThat(task.path("ContainerName").asText()).isEqualTo("container-1");
        assertThat(task.path("TaskCreationTime").asText()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(task.has("TaskFinishedTime")).isFalse();
        assertThat(task.path("CommitPhaseInfos")).isEmpty();

        clock.advance(Duration.ofSeconds(20));
        task = describe(id);
        assertThat(task.path("TaskProgress").asText()).isEqualTo("66%");
        assertThat(phases(task)).containsExactly("PullBaseImage Success", "CommitContainer Success");
        assertThat(task.at("/CommitPhaseInfos/0/RecordTime").asText()).isEqualTo("2026-01-02T11:04:15.000000000+08:00");

        clock.advance(Duration.ofSeconds(10));
        task = describe(id);
        assertThat(task.path("TaskStatus").asText()).isEqualTo("Succeeded");
        assertThat(task.path("TaskProgress").asText()).isEqualTo("100%");
        assertThat(task.path("TaskFinishedTime").asText()).isEqualTo("2026-01-02T03:04:35Z");
        assertThat(phases(task))
                .containsExactly("PullBaseImage Success", "CommitContainer Success", "PushCommittedImage Success");
    }

    @Test
    void failsWithAMessage() {
        cloud.eci().failNextCommit("push denied");
        String id = commit().send(cloud).text("/TaskId");
        clock.advance(Duration.ofSeconds(1));

        JsonNode task = describe(id);
        assertThat(task.path("TaskStatus").asText()).isEqualTo("Failed");
        assertThat(task.path("StatusMessage").asText()).isEqualTo("push denied");
        assertThat(phases(task)).last().isEqualTo("PushCommittedImage Failed");
        assertThat(cloud.eci().commitTasks())
                .singleElement()
                .satisfies(seen -> assertThat(seen.taskStatus()).isEqualTo(CommitTaskStatus.FAILED));
    }

    @Test
    void isFoundByIdGroupAndStatus() {
        String first = commit().send(cloud).text("/TaskId");
        commit().with("ContainerGroupId", "eci-2").send(cloud);
        clock.advance(Duration.ofSeconds(1));
        String third = commit().send(cloud).text("/TaskId");

        assertThat(ids(describeTasks().with("ContainerGroupId", "eci-1"))).containsExactly(first, third);
        assertThat(ids(describeTasks().with("ContainerGroupId", "eci-1").with("TaskStatus", "Running")))
                .containsExactly(third);
        assertThat(ids(describeTasks().with("TaskId.1", third).with("TaskId.3", first)))
                .containsExactly(first, third);
        assertThat(describeTasks().send(cloud).outcome()).isEqualTo("400 MissingParameter");
    }

    @Test
    void comesInPagesWithTheSizeAsText() {
        String first = commit().send(cloud).text("/TaskId");
        String second = commit().send(cloud).text("/TaskId");

        Reply page = describeTasks()
                .with("ContainerGroupId", "eci-1")
                .with("MaxResults", "1")
                .send(cloud);
        assertThat(page.json().path("MaxResults").isTextual()).isTrue();
        assertThat(page.text("/MaxResults")).isEqualTo("1");
        assertThat(page.json().path("TotalCount").asInt()).isEqualTo(2);
        assertThat(page.text("/CommitTasks/0/TaskId")).isEqualTo(first);
        assertThat(ids(describeTasks().with("ContainerGroupId", "eci-1").with("NextToken", page.text("/NextToken"))))
                .containsExactly(second);
        assertThat(describeTasks()
                        .with("ContainerGroupId", "eci-1")
                        .with("MaxResults", "51")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 InvalidParameter");
    }

    @Test
    void imageNeedsRepositoryAndTagButTheTagMayBeEmpty() {
        assertThat(commit().without("Image.Tag").send(cloud).outcome()).isEqualTo("400 MissingImage.Tag");
        assertThat(commit().without("Image.Repository").send(cloud).outcome()).isEqualTo("400 MissingImage.Repository");
        assertThat(commit().without("Image.Repository")
                        .without("Image.Tag")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 MissingImage.Repository");
        assertThat(commit().with("Image.Tag", "").send(cloud).outcome()).isEqualTo("200 ");
    }

    @Test
    void imagesGoToContainerRegistryOnly() {
        assertThat(repository("registry.cn-hangzhou.aliyuncs.com/group/app")).isEqualTo("200 ");
        assertThat(repository("registry-intl.ap-southeast-1.aliyuncs.com/group/app"))
                .isEqualTo("200 ");
        assertThat(repository("docker.io/library/app")).isEqualTo("400 InvalidParameter");
        assertThat(repository("app")).isEqualTo("400 InvalidParameter");
        assertThat(repository("registry.cn-hangzhou.aliyuncs.com/group/app:1")).isEqualTo("400 InvalidParameter");
    }

    @Test
    void anInstanceOfTheEnterpriseEditionIsNamed() {
        String repository = "team-registry-vpc.cn-hangzhou.cr.aliyuncs.com/group/app";

        assertThat(repository(repository)).isEqualTo("400 InvalidParameter");
        assertThat(commit().with("Image.Repository", repository)
                        .with("AcrRegistryInfo.InstanceId", "cri-1")
                        .send(cloud)
                        .outcome())
                .isEqualTo("200 ");
        assertThat(commit().with("Image.Repository", "images.example.com/group/app")
                        .with("AcrRegistryInfo.InstanceId", "cri-1")
                        .send(cloud)
                        .outcome())
                .isEqualTo("200 ");
    }

    @Test
    void tasksAreFoundByKnownStatesAndTenIdsAtMost() {
        assertThat(describeTasks()
                        .with("ContainerGroupId", "eci-1")
                        .with("TaskStatus", "Done")
                        .send(cloud)
                        .outcome())
                .isEqualTo("400 InvalidParameter");
        TestCall tooMany = describeTasks();
        for (int i = 1; i <= 11; i++) {
            tooMany.with("TaskId." + i, "t-" + i);
        }
        assertThat(tooMany.send(cloud).outcome()).isEqualTo("400 InvalidParameter");
    }

    private String repository(String repository) {
        return commit().with("Image.Repository", repository).send(cloud).outcome();
    }

    private static TestCall commit() {
        return TestCall.eci("CommitContainer")
                .with("ContainerGroupId", "eci-1")
                .with("ContainerName", "container-1")
                .with("Image.Repository", "registry-vpc.cn-hangzhou.aliyuncs.com/group/app")
                .with("Image.Tag", "1");
    }

    private static TestCall describeTasks() {
        return TestCall.eci("DescribeCommitContainerTask");
    }

    private JsonNode describe(String id) {
        return describeTasks().with("TaskId.1", id).send(cloud).json().at("/CommitTasks/0");
    }

    private List<String> ids(TestCall call) {
        return call.send(cloud).json().path("CommitTasks").findValuesAsText("TaskId");
    }

    private static List<String> phases(JsonNode task) {
        return task.path("CommitPhaseInfos").findValuesAsText("Phase").isEmpty()
                ? List.of()
                : StreamSupport.stream(task.path("CommitPhaseInfos").spliterator(), false)
                        .map(phase -> phase.path("Phase").asText() + " "
                                + phase.path("Status").asText())
                        .toList();
    }
}
