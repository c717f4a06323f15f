// Generated from eci-2018-08-08.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.eci;

import io.github.alicloudimages.core.endpoint.EndpointRules;
import io.github.alicloudimages.core.endpoint.Network;
import io.github.alicloudimages.core.pipeline.internal.ServiceDescription;

/** What the pipeline has to know about Elastic Container Instance. */
final class EciService {

    static final ServiceDescription DESCRIPTION = new ServiceDescription(
            "Eci",
            "Elastic Container Instance",
            "2018-08-08",
            EndpointRules.builder("eci.{region}.aliyuncs.com", "eci-vpc.{region}.aliyuncs.com")
                    .regions(
                            "ap-northeast-1",
                            "ap-northeast-2",
                            "ap-south-1",
                            "ap-southeast-1",
                            "ap-southeast-2",
                            "ap-southeast-3",
                            "ap-southeast-5",
                            "ap-southeast-6",
                            "ap-southeast-7",
                            "cn-beijing",
                            "cn-beijing-finance-1",
                            "cn-chengdu",
                            "cn-fuzhou",
                            "cn-guangzhou",
                            "cn-hangzhou",
                            "cn-hangzhou-finance",
                            "cn-heyuan",
                            "cn-hongkong",
                            "cn-huhehaote",
                            "cn-nanjing",
                            "cn-qingdao",
                            "cn-shanghai",
                            "cn-shanghai-finance-1",
                            "cn-shenzhen",
                            "cn-shenzhen-finance-1",
                            "cn-wuhan-lr",
                            "cn-wulanchabu",
                            "cn-zhangjiakou",
                            "cn-zhengzhou-jva",
                            "eu-central-1",
                            "eu-west-1",
                            "me-central-1",
                            "me-east-1",
                            "us-east-1",
                            "us-west-1")
                    .override("cn-hangzhou-finance", Network.VPC, null)
                    .override("cn-shanghai-finance-1", Network.PUBLIC, "eci.cn-shanghai-finance.aliyuncs.com")
                    .override("cn-shenzhen-finance-1", Network.PUBLIC, "eci.cn-shenzhen-finance.aliyuncs.com")
                    .build(),
            new EciErrorCatalog());

    private EciService() {}
}
