package io.github.alicloudimages.testkit.internal.front;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.util.List;
import java.util.UUID;

/**
 * The one stub that leads to the fake. It fits every request and yields to every other stub. As the source of default
 * stubs it is put back whenever WireMock is reset, and no stub files of the user's project are read.
 */
@SuppressWarnings("removal") // The interface still asks for the method that it deprecates.
final class LastResortStub implements MappingsSource {

    @Override
    public void loadMappingsInto(StubMappings mappings) {
        mappings.addMapping(any(anyUrl())
                .atPriority(Integer.MAX_VALUE)
                .willReturn(aResponse().withTransformers(CloudTransformer.NAME))
                .build());
    }

    @Override
    public void save(List<StubMapping> mappings) {}

    @Override
    public void save(StubMapping mapping) {}

    @Override
    public void remove(StubMapping mapping) {}

    @Override
    public void remove(UUID id) {}

    @Override
    public void removeAll() {}
}
