package io.github.alicloudimages.testkit.internal.eci;

import io.github.alicloudimages.testkit.internal.api.Course;

/** A task that commits a container. */
record CommitTaskEntry(
        long sequence, String id, String regionId, String containerGroupId, String containerName, Course course) {}
