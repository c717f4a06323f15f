package io.github.alicloudimages.core.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.core.error.AlibabaCloudException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrongProxyTest {

    /** Run by a JVM of its own, as a JVM cannot change its environment. */
    public static final class BuildsTwice {

        public static void main(String[] arguments) {
            for (int i = 0; i < 2; i++) {
                try {
                    RamRoleCredentialsProvider unused = RamRoleCredentialsProvider.builder()
                            .source(StaticCredentialsProvider.of("id", "5ecret"))
                            .roleArn("r")
                            .build();
                    System.out.println("built");
                } catch (AlibabaCloudException told) {
                    System.out.println(told.getMessage());
                }
            }
        }

        private BuildsTwice() {}
    }

    @Test
    void aProxyThatIsNoneIsToldEachTime() throws Exception {
        List<String> output = ChildJvm.run(Map.of("HTTPS_PROXY", "ftp://proxy"), BuildsTwice.class)
                .lines()
                .toList();
        assertThat(output).hasSize(2).allSatisfy(line -> assertThat(line).contains("HTTPS_PROXY"));
    }
}
