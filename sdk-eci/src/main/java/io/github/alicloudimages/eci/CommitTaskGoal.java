package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.polling.ProgressEvent;
import io.github.alicloudimages.core.polling.internal.Goal;
import io.github.alicloudimages.core.polling.internal.Sighting;
import io.github.alicloudimages.eci.model.CommitPhaseInfo;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.CommitTaskStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commit task that is to succeed. */
record CommitTaskGoal(String taskId) implements Goal<CommitTask> {

    @Override
    public String resource() {
        return "commit task " + taskId;
    }

    @Override
    public String wanted() {
        return "to succeed";
    }

    @Override
    public String callToRepeat() {
        return "untilCommitTaskSucceeded(\"" + taskId + "\")";
    }

    @Override
    public boolean isReachedByAbsence() {
        return false;
    }

    @Override
    public Sighting judge(CommitTask task) {
        CommitTaskStatus status = task.taskStatus();
        return new Sighting(
                verdict(status),
                status == null ? "of unknown status" : status.value(),
                task.taskProgress(),
                task.commitPhaseInfos().stream().map(CommitTaskGoal::told).toList(),
                reason(task));
    }

    private static Sighting.Verdict verdict(@Nullable CommitTaskStatus status) {
        if (CommitTaskStatus.SUCCEEDED.equals(status)) {
            return Sighting.Verdict.REACHED;
        }
        return CommitTaskStatus.FAILED.equals(status) ? Sighting.Verdict.FAILED : Sighting.Verdict.PENDING;
    }

    private static ProgressEvent told(CommitPhaseInfo phase) {
        return new ProgressEvent(
                phase.status() == null ? "" : phase.status().value(),
                phase.phase() == null ? "" : phase.phase().value(),
                phase.message() == null ? "" : phase.message(),
                phase.recordTime());
    }

    /** The phase that the task came to, and what the service says of it. */
    private static @Nullable String reason(CommitTask task) {
        List<CommitPhaseInfo> phases = task.commitPhaseInfos();
        String last =
                phases.isEmpty() ? "" : told(phases.get(phases.size() - 1)).toString();
        String message =
                task.statusMessage() == null ? "" : task.statusMessage().strip();
        if (last.isEmpty() && message.isEmpty()) {
            return null;
        }
        return last.isEmpty() ? message : message.isEmpty() ? last : message + " (last phase: " + last + ")";
    }
}
