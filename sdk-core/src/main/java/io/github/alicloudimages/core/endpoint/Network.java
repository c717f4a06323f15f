package io.github.alicloudimages.core.endpoint;

/** From where the service is reached. */
public enum Network {
    /** Over the Internet: the default. */
    PUBLIC,
    /** From inside a VPC of the same region, without Internet access: {@code eci-vpc.cn-hangzhou.aliyuncs.com}. */
    VPC
}
