package io.github.alicloudimages.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.eci.EciAsyncClient;
import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.DescribeImageCachesRequest;
import io.github.alicloudimages.ehpc.EhpcAsyncClient;
import io.github.alicloudimages.ehpc.EhpcClient;
import io.github.alicloudimages.ehpc.model.ListImagesRequest;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import io.github.alicloudimages.testkit.RecordedCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

class ParametersTest {

    @Test
    void clientsCallTheFakeAndAreClosedAfterTheTest() {
        Jupiter.runGreen(1, AllClients.class);

        EciClient eci = AllClients.used.get(0);
        assertThatThrownBy(() -> Builds.begin(eci)).hasMessageContaining("closed");
    }

    @Test
    void aTestItsConstructorAndWhatRunsAroundItAreGivenTheSame() {
        Jupiter.runGreen(2, AroundEach.class);

        assertThat(AroundEach.CLIENTS).hasSize(2);
    }

    @Test
    void aClassWithOneInstanceMayTakeThemInItsConstructor() {
        Jupiter.runGreen(2, OneInstance.class);
    }

    @Test
    void aClassMayTakeThemBeforeAndAfterAllTests() {
        Jupiter.runGreen(2, AroundAll.class);

        assertThat(AroundAll.callsAfterAll).containsExactly("DescribeImageCaches");
    }

    @Test
    void otherTypesAreLeftToOthers() {
        assertThat(Jupiter.failures(Jupiter.run(AsksForMore.class)))
                .singleElement()
                .asString()
                .contains("No ParameterResolver");
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class AllClients {

        static final List<EciClient> used = new ArrayList<>();

        @Test
        void call(
                FakeAlibabaCloud cloud,
                EciClient eci,
                EciAsyncClient eciAsync,
                EhpcClient ehpc,
                EhpcAsyncClient ehpcAsync) {
            used.add(eci);
            eci.describeImageCaches(DescribeImageCachesRequest.builder().build());
            eciAsync.describeImageCaches(DescribeImageCachesRequest.builder().build())
                    .join();
            ehpc.listImages(ListImagesRequest.builder().build());
            ehpcAsync.listImages(ListImagesRequest.builder().build()).join();

            assertThat(cloud.calls())
                    .extracting(RecordedCall::operation)
                    .containsExactly("DescribeImageCaches", "DescribeImageCaches", "ListImages", "ListImages");
            assertThat(cloud.calls("DescribeImageCaches"))
                    .allSatisfy(call -> assertThat(call.parameters()).containsEntry("RegionId", "cn-hangzhou"));
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class AroundEach {

        static final Set<EciClient> CLIENTS = new HashSet<>();

        private final FakeAlibabaCloud cloud;
        private final EciClient eci;

        AroundEach(FakeAlibabaCloud cloud, EciClient eci) {
            this.cloud = cloud;
            this.eci = eci;
            cloud.eci().buildTime(Duration.ofDays(1));
            CLIENTS.add(eci);
        }

        @BeforeEach
        void before(EciClient given) {
            assertThat(given).isSameAs(eci);
            Builds.begin(given);
        }

        @RepeatedTest(2)
        void inBetween(FakeAlibabaCloud given, EciClient client) {
            assertThat(given).isSameAs(cloud);
            assertThat(client).isSameAs(eci);
            // What constructor and @BeforeEach did is there, what the test before did is not.
            assertThat(given.eci().imageCaches())
                    .singleElement()
                    .satisfies(cache -> assertThat(cache.status()).hasToString("Preparing"));
        }

        @AfterEach
        void after(EciClient given) {
            assertThat(given).isSameAs(eci);
            Builds.begin(given);
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {

        private final FakeAlibabaCloud cloud;
        private final EciClient eci;

        OneInstance(FakeAlibabaCloud cloud, EciClient eci) {
            this.cloud = cloud;
            this.eci = eci;
        }

        @RepeatedTest(2)
        void isFreshAllTheSame(FakeAlibabaCloud given) {
            assertThat(given).isSameAs(cloud);
            Builds.begin(eci);
            assertThat(cloud.eci().imageCaches()).hasSize(1);
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class AroundAll {

        static final List<String> callsAfterAll = new ArrayList<>();

        @BeforeAll
        static void beforeAll(FakeAlibabaCloud cloud, EciClient eci) {
            Builds.begin(eci);
            assertThat(cloud.calls()).hasSize(1);
        }

        @RepeatedTest(2)
        void test(FakeAlibabaCloud cloud, EciClient eci) {
            assertThat(cloud.calls()).isEmpty();
            eci.describeImageCaches(DescribeImageCachesRequest.builder().build());
        }

        @AfterAll
        static void afterAll(FakeAlibabaCloud cloud) {
            cloud.calls().forEach(call -> callsAfterAll.add(call.operation()));
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class AsksForMore {

        @Test
        void test(Runnable other) {}
    }
}
