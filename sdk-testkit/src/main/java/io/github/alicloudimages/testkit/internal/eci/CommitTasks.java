package io.github.alicloudimages.testkit.internal.eci;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.Course;
import io.github.alicloudimages.testkit.internal.api.Failures;
import io.github.alicloudimages.testkit.internal.api.Identifiers;
import io.github.alicloudimages.testkit.internal.api.Json;
import io.github.alicloudimages.testkit.internal.api.Page;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The commit tasks and the two operations on them. Guarded by the lock of {@link EciService}. */
final class CommitTasks {

    static final Duration DEFAULT_COMMIT_TIME = Duration.ofMillis(100);
    private static final int DEFAULT_RESULTS = 10;
    private static final int MOST_RESULTS = 50;
    private static final int MOST_IDS = 10;

    private final Clock clock;
    private final List<CommitTaskEntry> tasks = new ArrayList<>();
    private final Failures failures = new Failures();
    private Duration commitTime = DEFAULT_COMMIT_TIME;
    private long created;

    CommitTasks(Clock clock) {
        this.clock = clock;
    }

    ObjectNode commit(Parameters parameters) {
        CommitTarget.check(parameters);
        CommitTaskEntry task = new CommitTaskEntry(
                ++created,
                Identifiers.resource("t-bp1"),
                parameters.required("RegionId"),
                parameters.required("ContainerGroupId"),
                parameters.required("ContainerName"),
                new Course(clock.instant(), commitTime, failures.next()));
        tasks.add(task);
        ObjectNode answer = Json.object();
        answer.put("TaskId", task.id());
        return answer;
    }

    ObjectNode describe(Parameters parameters) {
        List<String> ids = parameters.list("TaskId");
        String group = parameters.text("ContainerGroupId");
        String status = parameters.text("TaskStatus");
        if (ids.isEmpty() && group == null) {
            throw new Refusal(400, "MissingParameter", "One of TaskId and ContainerGroupId has to be given.");
        }
        Limits.atMost(ids.size(), MOST_IDS, "TaskId");
        Limits.oneOf(parameters, "TaskStatus", List.of("Running", "Succeeded", "Failed"));
        Instant now = clock.instant();
        List<CommitTaskView> found = tasks.stream()
                .filter(task -> task.regionId().equals(parameters.required("RegionId")))
                .filter(task -> ids.isEmpty() || ids.contains(task.id()))
                .filter(task -> group == null || group.equals(task.containerGroupId()))
                .map(task -> CommitTaskView.of(task, now))
                .filter(task -> status == null || status.equals(task.taskStatus()))
                .toList();
        int size = size(parameters);
        return EciJson.commitTasks(Page.of(found, size, parameters.text("NextToken"), CommitTaskView::sequence), size);
    }

    List<CommitTaskView> views() {
        Instant now = clock.instant();
        return tasks.stream().map(task -> CommitTaskView.of(task, now)).toList();
    }

    void commitTime(Duration time) {
        commitTime = time;
    }

    void failNext(String message) {
        failures.add(message);
    }

    void reset() {
        tasks.clear();
        failures.clear();
        commitTime = DEFAULT_COMMIT_TIME;
    }

    private static int size(Parameters parameters) {
        Integer size = parameters.integer("MaxResults");
        if (size == null) {
            return DEFAULT_RESULTS;
        }
        if (size < 1 || size > MOST_RESULTS) {
            throw Limits.invalid("The parameter MaxResults has to be between 1 and 50.");
        }
        return size;
    }
}
