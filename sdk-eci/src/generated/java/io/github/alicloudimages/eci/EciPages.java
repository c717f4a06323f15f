// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.polling.internal.Pages;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskRequest;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskResponse;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesResponse;
import io.github.alicloudimages.eci.model.ImageCache;

/** How the pages of the operations of Elastic Container Instance follow each other. */
final class EciPages {

    static final Pages<DescribeCommitContainerTaskRequest, DescribeCommitContainerTaskResponse, CommitTask>
            DESCRIBE_COMMIT_CONTAINER_TASK = Pages.byToken(
                    DescribeCommitContainerTaskResponse::commitTasks,
                    DescribeCommitContainerTaskResponse::nextToken,
                    (request, token) -> request.toBuilder().nextToken(token).build());

    static final Pages<DescribeImageCachesRequest, DescribeImageCachesResponse, ImageCache> DESCRIBE_IMAGE_CACHES =
            Pages.byToken(
                    DescribeImageCachesResponse::imageCaches,
                    DescribeImageCachesResponse::nextToken,
                    (request, token) -> request.toBuilder().nextToken(token).build());

    private EciPages() {}
}
