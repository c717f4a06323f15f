package io.github.alicloudimages.testkit.internal.eci;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alicloudimages.testkit.internal.api.ClientTokens;
import io.github.alicloudimages.testkit.internal.api.Operation;
import io.github.alicloudimages.testkit.internal.api.Parameters;
import io.github.alicloudimages.testkit.internal.api.Product;
import io.github.alicloudimages.testkit.internal.api.ProductService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The image operations of ECI. One lock guards all its state. */
public final class EciService implements ProductService {

    public static final Product PRODUCT = new Product("Eci", "2018-08-08", "eci");

    private final ImageCaches caches;
    private final CommitTasks tasks;
    private final ClientTokens tokens = new ClientTokens();

    public EciService(Clock clock) {
        this.caches = new ImageCaches(clock);
        this.tasks = new CommitTasks(clock);
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                once(
                        "CreateImageCache",
                        List.of("RegionId", "SecurityGroupId", "VSwitchId", "ImageCacheName", "Image"),
                        caches::create),
                once("UpdateImageCache", List.of("RegionId", "ImageCacheId", "ImageCacheName"), caches::update),
                once("DeleteImageCache", List.of("RegionId", "ImageCacheId"), caches::delete),
                plain("DescribeImageCaches", List.of("RegionId"), caches::describe),
                plain("CommitContainer", List.of("RegionId", "ContainerGroupId", "ContainerName"), tasks::commit),
                plain("DescribeCommitContainerTask", List.of("RegionId"), tasks::describe));
    }

    @Override
    public synchronized void reset() {
        caches.reset();
        tasks.reset();
        tokens.clear();
    }

    public synchronized List<ImageCacheView> imageCaches() {
        return caches.views();
    }

    public synchronized @Nullable ImageCacheView imageCache(String id) {
        return caches.view(id);
    }

    public synchronized List<CommitTaskView> commitTasks() {
        return tasks.views();
    }

    public synchronized void buildTime(Duration time) {
        caches.buildTime(time);
    }

    public synchronized void settlingTime(Duration time) {
        caches.settlingTime(time);
    }

    public synchronized void imageCacheQuota(int most) {
        caches.quota(most);
    }

    public synchronized void commitTime(Duration time) {
        tasks.commitTime(time);
    }

    public synchronized void failNextBuild(String reason) {
        caches.failNext(reason);
    }

    public synchronized void failNextCommit(String message) {
        tasks.failNext(message);
    }

    /** An operation that honours the client token. */
    private Operation once(String name, List<String> required, Function<Parameters, ObjectNode> action) {
        return plain(name, required, parameters -> tokens.once(name, parameters, () -> action.apply(parameters)));
    }

    private Operation plain(String name, List<String> required, Function<Parameters, ObjectNode> action) {
        return new Operation(PRODUCT, name, required, parameters -> {
            synchronized (this) {
                return action.apply(parameters);
            }
        });
    }
}
