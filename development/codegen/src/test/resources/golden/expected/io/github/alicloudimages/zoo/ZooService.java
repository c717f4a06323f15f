// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo;

import io.github.alicloudimages.core.endpoint.EndpointRules;
import io.github.alicloudimages.core.endpoint.Network;
import io.github.alicloudimages.core.pipeline.internal.ServiceDescription;

/** What the pipeline has to know about Zoological Garden. */
final class ZooService {

    static final ServiceDescription DESCRIPTION = new ServiceDescription(
            "Zoo",
            "Zoological Garden",
            "2020-02-02",
            EndpointRules.builder("zoo.{region}.example.com", "zoo-vpc.{region}.example.com")
                    .regions("cn-hangzhou", "cn-hangzhou-finance")
                    .override("cn-hangzhou-finance", Network.PUBLIC, "zoo.finance.example.com")
                    .override("cn-hangzhou-finance", Network.VPC, null)
                    .build(),
            new ZooErrorCatalog());

    private ZooService() {}
}
