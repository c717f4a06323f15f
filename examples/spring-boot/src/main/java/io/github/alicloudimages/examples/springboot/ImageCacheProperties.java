package io.github.alicloudimages.examples.springboot;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where image caches are built.
 *
 * @param securityGroupId security group of the instance that builds an image cache
 * @param vswitchId vSwitch of that instance
 */
@Validated
@ConfigurationProperties("image-caches")
record ImageCacheProperties(
        @NotBlank String securityGroupId, @NotBlank String vswitchId) {}
