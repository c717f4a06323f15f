package io.github.alicloudimages.examples;

import io.github.alicloudimages.eci.model.CommitPhaseInfo;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskResponse;
import java.io.PrintStream;

/** Looks how far a commit task is. */
public final class DescribeCommitContainerTask {

    private DescribeCommitContainerTask() {}

    public static void main(String[] args) {
        Launcher.reading(args, DescribeCommitContainerTask::run, Setting.TASK_ID);
    }

    static void run(Cloud cloud, PrintStream out) {
        String taskId = cloud.taskId();
        DescribeCommitContainerTaskResponse response =
                cloud.eci().describeCommitContainerTask(request -> request.taskIds(taskId));
        for (CommitTask task : response.commitTasks()) {
            out.println(task.taskId() + " " + task.taskStatus() + " " + task.taskProgress());
            for (CommitPhaseInfo phase : task.commitPhaseInfos()) {
                out.println("  " + phase.phase() + " " + phase.status() + " at " + phase.recordTime());
            }
        }
    }
}
