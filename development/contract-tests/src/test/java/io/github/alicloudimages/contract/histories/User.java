package io.github.alicloudimages.contract.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.eci.model.CommitContainerRequest;
import io.github.alicloudimages.eci.model.CommitContainerResponse;
import io.github.alicloudimages.eci.model.CommitTask;
import io.github.alicloudimages.eci.model.CreateImageCacheRequest;
import io.github.alicloudimages.eci.model.DeleteImageCacheRequest;
import io.github.alicloudimages.eci.model.DescribeCommitContainerTaskRequest;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.eci.model.UpdateImageCacheRequest;
import io.github.alicloudimages.ehpc.model.AddImageRequest;
import io.github.alicloudimages.ehpc.model.AddImageResponse;
import io.github.alicloudimages.ehpc.model.ImageSummary;
import io.github.alicloudimages.ehpc.model.ListImagesRequest;
import io.github.alicloudimages.ehpc.model.RemoveImageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Somebody who makes, changes, reads and deletes things of his own with a client that he shares, sees to it that all of
 * it is done, and knows what he then has. For one thread.
 */
final class User implements Callable<User> {

    private static final int TASKS = 14;

    private final String name;
    private final EitherClient client;
    private final Persistence persistence;
    private final Random random;

    /** Names and images of his image caches, by their ids. */
    private final Map<String, ImageCache> caches = new LinkedHashMap<>();

    /** Names of his E-HPC images, by their ids. */
    private final Map<String, String> images = new LinkedHashMap<>();

    /** The containers that he has committed, by the ids of the tasks. */
    private final Map<String, String> commits = new LinkedHashMap<>();

    User(int number, EitherClient client, Ledger ledger, long seed) {
        this.name = "user-" + number;
        this.client = client;
        this.persistence = new Persistence(ledger, null);
        this.random = new Random(seed * 1_000 + number);
    }

    Map<String, ImageCache> caches() {
        return caches;
    }

    Map<String, String> images() {
        return images;
    }

    Map<String, String> commits() {
        return commits;
    }

    @Override
    public User call() {
        createCache(0);
        addImage(0);
        for (int task = 1; task < TASKS; task++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> createCache(task);
                case 2 -> updateCache(task);
                case 3 -> deleteCache();
                case 4 -> commitContainer(task);
                case 5 -> addImage(task);
                case 6 -> removeImage();
                default -> look();
            }
        }
        return this;
    }

    private void createCache(int task) {
        ImageCache cache = ImageCache.builder()
                .imageCacheName(name + "-cache-" + task)
                .images(name + ":" + task)
                .build();
        CreateImageCacheRequest.Builder request = CreateImageCacheRequest.builder()
                .imageCacheName(cache.imageCacheName())
                .images(cache.images())
                .securityGroupId("sg-1")
                .vSwitchId("vsw-1");
        caches.put(
                persistence
                        .untilDone(token -> {
                            CreateImageCacheRequest sent =
                                    request.clientToken(token).build();
                            return client.eci(eci -> eci.createImageCache(sent), eci -> eci.createImageCache(sent));
                        })
                        .imageCacheId(),
                cache);
    }

    private void updateCache(int task) {
        String id = any(caches);
        if (id == null) {
            return;
        }
        ImageCache updated = caches.get(id).toBuilder()
                .images(name + ":" + task, "sidecar:" + task)
                .build();
        UpdateImageCacheRequest.Builder request = UpdateImageCacheRequest.builder()
                .imageCacheId(id)
                .imageCacheName(updated.imageCacheName())
                .images(updated.images());
        persistence.untilDone(token -> {
            UpdateImageCacheRequest sent = request.clientToken(token).build();
            return client.eci(eci -> eci.updateImageCache(sent), eci -> eci.updateImageCache(sent));
        });
        caches.put(id, updated);
    }

    private void deleteCache() {
        String id = any(caches);
        if (id == null) {
            return;
        }
        DeleteImageCacheRequest.Builder request =
                DeleteImageCacheRequest.builder().imageCacheId(id);
        persistence.untilDone(token -> {
            DeleteImageCacheRequest sent = request.clientToken(token).build();
            return client.eci(eci -> eci.deleteImageCache(sent), eci -> eci.deleteImageCache(sent));
        });
        caches.remove(id);
    }

    private void commitContainer(int task) {
        String group = name + "-group-" + task;
        String container = name + "-container-" + task;
        CommitContainerRequest request = CommitContainerRequest.builder()
                .containerGroupId(group)
                .containerName(container)
                .image(Subject.IMAGE)
                .build();
        commits.put(
                persistence.untilMade(
                        () -> client.eci(eci -> eci.commitContainer(request), eci -> eci.commitContainer(request)),
                        CommitContainerResponse::taskId,
                        () -> committed(group)),
                container);
    }

    private Optional<String> committed(String group) {
        DescribeCommitContainerTaskRequest request = DescribeCommitContainerTaskRequest.builder()
                .containerGroupId(group)
                .build();
        return persistence
                .untilDone(token -> client.eci(
                        eci -> eci.describeCommitContainerTask(request),
                        eci -> eci.describeCommitContainerTask(request)))
                .commitTasks()
                .stream()
                .map(CommitTask::taskId)
                .findFirst();
    }

    private void addImage(int task) {
        String image = name + "-image-" + task;
        AddImageRequest request = AddImageRequest.builder().name(image).build();
        images.put(
                persistence.untilMade(
                        () -> client.ehpc(ehpc -> ehpc.addImage(request), ehpc -> ehpc.addImage(request)),
                        AddImageResponse::imageId,
                        () -> added(image)),
                image);
    }

    private Optional<String> added(String image) {
        ListImagesRequest request =
                ListImagesRequest.builder().imageNames(image).build();
        return persistence
                .untilDone(token -> client.ehpc(ehpc -> ehpc.listImages(request), ehpc -> ehpc.listImages(request)))
                .images()
                .stream()
                .map(ImageSummary::imageId)
                .findFirst();
    }

    private void removeImage() {
        String id = any(images);
        if (id == null) {
            return;
        }
        RemoveImageRequest request = RemoveImageRequest.builder().imageId(id).build();
        persistence.untilGone(() -> client.ehpc(ehpc -> ehpc.removeImage(request), ehpc -> ehpc.removeImage(request)));
        images.remove(id);
    }

    /** Nobody else touches what is his, so it has to be as he left it. */
    private void look() {
        String id = any(caches);
        if (id == null) {
            return;
        }
        DescribeImageCachesRequest request =
                DescribeImageCachesRequest.builder().imageCacheId(id).build();
        assertThat(persistence
                        .untilDone(token -> client.eci(
                                eci -> eci.describeImageCaches(request), eci -> eci.describeImageCaches(request)))
                        .imageCaches())
                .singleElement()
                .satisfies(found ->
                        assertThat(found.images()).isEqualTo(caches.get(id).images()));
    }

    private String any(Map<String, ?> things) {
        return things.isEmpty() ? null : List.copyOf(things.keySet()).get(random.nextInt(things.size()));
    }
}
