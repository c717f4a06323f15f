// Generated from ehpcinstant-2023-07-01.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.ehpc;

import io.github.alicloudimages.core.endpoint.EndpointRules;
import io.github.alicloudimages.core.pipeline.internal.ServiceDescription;

/** What the pipeline has to know about E-HPC Instant. */
final class EhpcService {

    static final ServiceDescription DESCRIPTION = new ServiceDescription(
            "Ehpc",
            "E-HPC Instant",
            "2023-07-01",
            EndpointRules.builder("ehpcinstant.{region}.aliyuncs.com", "ehpcinstant-vpc.{region}.aliyuncs.com")
                    .regions(
                            "ap-northeast-1",
                            "ap-northeast-2",
                            "ap-southeast-1",
                            "ap-southeast-3",
                            "ap-southeast-5",
                            "cn-beijing",
                            "cn-chengdu",
                            "cn-guangzhou",
                            "cn-hangzhou",
                            "cn-heyuan",
                            "cn-hongkong",
                            "cn-shanghai",
                            "cn-shenzhen",
                            "cn-wulanchabu",
                            "eu-central-1")
                    .build(),
            new EhpcErrorCatalog());

    private EhpcService() {}
}
