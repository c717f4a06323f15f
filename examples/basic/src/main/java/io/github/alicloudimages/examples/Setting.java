package io.github.alicloudimages.examples;

import java.util.Locale;

/** What an example needs to know of your account. On the fake everything has a made-up value. */
enum Setting {
    REGION("cn-hangzhou", "region of everything"),
    CONTAINER_GROUP_ID("eci-bp1do4xz75fa5sd0example", "ECI instance that runs the container to commit"),
    CONTAINER_NAME("web", "the container's name in it"),
    REPOSITORY("registry-vpc.cn-hangzhou.aliyuncs.com/examples/web", "ACR repository to push to, without a tag"),
    TAG("1.0", "tag of the image that is pushed"),
    ROLE_ARN("acs:ram::1609982529000000:role/commit", "RAM role under which ECI pushes"),
    SECURITY_GROUP_ID("sg-uf66jeqopgqa9hdexample", "security group of the instance that builds an image cache"),
    VSWITCH_ID("vsw-uf6h3rbwbm90urjexample", "vSwitch of that instance"),
    PLACES(
            "cn-hangzhou/sg-hz/vsw-hz,cn-shanghai/sg-sh/vsw-sh,cn-beijing/sg-bj/vsw-bj,cn-shenzhen/sg-sz/vsw-sz,"
                    + "cn-chengdu/sg-cd/vsw-cd,ap-southeast-1/sg-sg/vsw-sg",
            "for ManyRegions: region/security group/vSwitch,..."),
    NAME("web", "name of what is created: image cache and E-HPC image"),
    IMAGE_CACHE_ID("imc-bp1exampleexampleexam", "an image cache that exists"),
    TASK_ID("t-bp1exampleexampleexam", "a commit task that exists"),
    IMAGE_ID("m-bp1exampleexampleexam", "an E-HPC image that exists");

    private final String onTheFake;
    private final String meaning;

    Setting(String onTheFake, String meaning) {
        this.onTheFake = onTheFake;
        this.meaning = meaning;
    }

    String onTheFake() {
        return onTheFake;
    }

    String meaning() {
        return meaning;
    }

    /** For example {@code --container-name}. */
    String argument() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For example {@code EXAMPLE_CONTAINER_NAME}. */
    String variable() {
        return "EXAMPLE_" + name();
    }
}
