package io.github.alicloudimages.testkit.internal.front;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.alicloudimages.testkit.internal.Cloud;
import io.github.alicloudimages.testkit.internal.http.Reaction;
import io.github.alicloudimages.testkit.internal.http.ReceivedRequest;

/** Puts the reaction of the fake in the place of the stub's answer. */
final class CloudTransformer implements ResponseDefinitionTransformerV2 {

    static final String NAME = "fake-alibaba-cloud";

    private final Cloud cloud;

    CloudTransformer(Cloud cloud) {
        this.cloud = cloud;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        ReceivedRequest request = RequestReading.read(event.getRequest());
        Reaction reaction = cloud.receive(request);
        return ReactionWriting.write(reaction, request);
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }
}
