package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.testkit.internal.api.Course;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commit task as it looks at one moment. */
public record CommitTaskView(
        long sequence,
        String taskId,
        String taskStatus,
        String taskProgress,
        @Nullable String statusMessage,
        String containerGroupId,
        String containerName,
        Instant taskCreationTime,
        @Nullable Instant taskFinishedTime,
        List<PhaseView> phases) {

    private static final List<String> PHASES = List.of("PullBaseImage", "CommitContainer", "PushCommittedImage");

    /** A phase that has ended. */
    public record PhaseView(String phase, String status, String message, Instant at) {}

    static CommitTaskView of(CommitTaskEntry task, Instant now) {
        Course course = task.course();
        boolean done = course.done(now);
        return new CommitTaskView(
                task.sequence(),
                task.id(),
                !done ? "Running" : course.failed(now) ? "Failed" : "Succeeded",
                course.percent(now),
                done ? course.failure() : null,
                task.containerGroupId(),
                task.containerName(),
                course.start(),
                done ? course.end() : null,
                phases(course, now));
    }

    /** Each phase takes a third of the time; a task that fails does so in the last. */
    private static List<PhaseView> phases(Course course, Instant now) {
        List<PhaseView> ended = new ArrayList<>();
        for (int i = 1; i <= PHASES.size(); i++) {
            if (course.reached(i, PHASES.size(), now)) {
                String failure = i == PHASES.size() ? course.failure() : null;
                ended.add(new PhaseView(
                        PHASES.get(i - 1),
                        failure == null ? "Success" : "Failed",
                        failure == null ? "The phase is complete." : failure,
                        course.at(i, PHASES.size())));
            }
        }
        return ended;
    }
}
