package io.github.alicloudimages.examples;

import io.github.alicloudimages.eci.model.CommitContainerArn;
import io.github.alicloudimages.eci.model.CommitContainerImage;
import io.github.alicloudimages.eci.model.CommitContainerResponse;
import java.io.PrintStream;

/** Turns a running container into an image and pushes it. The answer comes at once, the image later. */
public final class CommitContainer {

    private CommitContainer() {}

    public static void main(String[] args) {
        Launcher.changing(
                args,
                "commit a container",
                CommitContainer::run,
                Setting.CONTAINER_GROUP_ID,
                Setting.CONTAINER_NAME,
                Setting.REPOSITORY,
                Setting.TAG,
                Setting.ROLE_ARN);
    }

    static void run(Cloud cloud, PrintStream out) {
        CommitContainerResponse response = cloud.eci()
                .commitContainer(request -> request.containerGroupId(cloud.get(Setting.CONTAINER_GROUP_ID))
                        .containerName(cloud.get(Setting.CONTAINER_NAME))
                        .image(CommitContainerImage.builder()
                                .repository(cloud.get(Setting.REPOSITORY))
                                .tag(cloud.get(Setting.TAG))
                                .build())
                        .arn(CommitContainerArn.builder()
                                .roleArn(cloud.get(Setting.ROLE_ARN))
                                .roleType("service")
                                .build()));
        out.println("Task " + response.taskId() + " has begun (request " + response.requestId() + ")");
    }
}
