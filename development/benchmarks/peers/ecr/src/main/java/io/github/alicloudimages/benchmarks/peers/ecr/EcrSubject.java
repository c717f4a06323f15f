package io.github.alicloudimages.benchmarks.peers.ecr;

import io.github.alicloudimages.benchmarks.harness.Input;
import io.github.alicloudimages.benchmarks.harness.Subject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecr.model.CreateRepositoryRequest;
import software.amazon.awssdk.services.ecr.model.Tag;

/**
 * Another cloud's SDK, as a mark of quality: CreateRepository with 24 tags, which is about as much text as
 * CreateImageCache. The request is built anew for each call.
 */
public final class EcrSubject implements Subject {

    private static final int TAGS = 24;

    private final EcrClient client;

    public EcrSubject(URI server) {
        client = EcrClient.builder()
                .region(Region.US_EAST_1)
                .endpointOverride(server)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Input.ACCESS_KEY_ID, Input.ACCESS_KEY_SECRET)))
                .build();
    }

    @Override
    public void call() {
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < TAGS; i++) {
            tags.add(Tag.builder()
                    .key("tag-number-" + i)
                    .value("the value of a tag, " + i)
                    .build());
        }
        CreateRepositoryRequest request = CreateRepositoryRequest.builder()
                .repositoryName("shop/web")
                .tags(tags)
                .build();
        if (client.createRepository(request).repository().repositoryArn() == null) {
            throw new IllegalStateException("An answer without an ARN");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
