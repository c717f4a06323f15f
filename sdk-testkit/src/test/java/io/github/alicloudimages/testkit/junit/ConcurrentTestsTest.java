package io.github.alicloudimages.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.eci.model.ImageCache;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The engine is told that everything may run at the same time; whether it does so is up to it. */
class ConcurrentTestsTest {

    private static final Set<FakeAlibabaCloud> FAKES = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void forgetFakes() {
        FAKES.clear();
    }

    @Test
    void testsThatRunAtTheSameTimeHaveAFakeEach() {
        Jupiter.expectGreen(3, Jupiter.runConcurrently(AtTheSameTime.class));

        assertThat(FAKES).hasSize(3).noneMatch(cloud -> cloud.wireMock().isRunning());
    }

    @Test
    void nestedClassesThatRunAtTheSameTimeDoToo() {
        Jupiter.expectGreen(2, Jupiter.runConcurrently(NestedAtTheSameTime.class));

        assertThat(FAKES).hasSize(2);
    }

    @Test
    void testsInTheSameThreadShareThatOfTheirClass() {
        Jupiter.expectGreen(2, Jupiter.runConcurrently(OneAfterTheOther.class));

        assertThat(FAKES).hasSize(1);
    }

    @Test
    void withoutParallelExecutionTheAnnotationAloneChangesNothing() {
        Jupiter.expectGreen(2, Jupiter.run(WouldRunAtTheSameTime.class));

        assertThat(FAKES).hasSize(1);
    }

    @Test
    void aFakeThatIsNeverResetIsSharedByAll() {
        Jupiter.expectGreen(2, Jupiter.runConcurrently(SharesOne.class));

        assertThat(FAKES).hasSize(1);
    }

    @Test
    void aClassCannotTakeOneForItselfBeforeAllTests() {
        assertThat(Jupiter.failures(Jupiter.runConcurrently(TakesItBeforeAll.class)))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).contains("run at the same time", "SAME_THREAD"));
    }

    @Test
    void aClassCannotTakeOneForItselfInItsConstructor() {
        assertThat(Jupiter.failures(Jupiter.runConcurrently(TakesItInTheConstructor.class)))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).contains("run at the same time", "SAME_THREAD"));
    }

    @Test
    void aTestCannotAskTheFieldForThatOfTheClass() {
        assertThat(Jupiter.failures(Jupiter.runConcurrently(AsksTheField.class)))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).contains("run at the same time", "SAME_THREAD"));
    }

    private static void useAlone(FakeAlibabaCloud cloud, EciClient eci) {
        Builds.begin(eci);
        assertThat(cloud.eci().imageCaches()).hasSize(1);
        FAKES.add(cloud);
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class AtTheSameTime {

        private final FakeAlibabaCloud fromConstructor;

        AtTheSameTime(FakeAlibabaCloud cloud) {
            fromConstructor = cloud;
        }

        @RepeatedTest(3)
        void test(FakeAlibabaCloud cloud, EciClient eci) {
            assertThat(cloud).isSameAs(fromConstructor);
            useAlone(cloud, eci);
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class NestedAtTheSameTime {

        @Nested
        class One {

            @Test
            @Execution(ExecutionMode.SAME_THREAD)
            void test(FakeAlibabaCloud cloud, EciClient eci) {
                useAlone(cloud, eci);
            }
        }

        @Nested
        class Other {

            @Test
            @Execution(ExecutionMode.SAME_THREAD)
            void test(FakeAlibabaCloud cloud, EciClient eci) {
                useAlone(cloud, eci);
            }
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    @Execution(ExecutionMode.SAME_THREAD)
    static class OneAfterTheOther {

        @BeforeAll
        static void beforeAll(FakeAlibabaCloud cloud) {
            FAKES.add(cloud);
        }

        @RepeatedTest(2)
        void test(FakeAlibabaCloud cloud) {
            FAKES.add(cloud);
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    @Execution(ExecutionMode.CONCURRENT)
    static class WouldRunAtTheSameTime {

        @RepeatedTest(2)
        void test(FakeAlibabaCloud cloud) {
            FAKES.add(cloud);
        }
    }

    static class SharesOne {

        @RegisterExtension
        static final FakeAlibabaCloudExtension EXTENSION =
                FakeAlibabaCloudExtension.builder().resetBeforeEach(false).build();

        @RepeatedTest(2)
        void test(FakeAlibabaCloud cloud, EciClient eci) {
            String id = Builds.begin(eci);
            assertThat(EXTENSION.cloud().eci().imageCaches())
                    .extracting(ImageCache::imageCacheId)
                    .contains(id);
            FAKES.add(cloud);
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class TakesItBeforeAll {

        @BeforeAll
        static void beforeAll(FakeAlibabaCloud cloud) {
            cloud.eci();
        }

        @RepeatedTest(2)
        void test() {}
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class TakesItInTheConstructor {

        TakesItInTheConstructor(FakeAlibabaCloud cloud) {
            cloud.eci();
        }

        // A class with one instance runs its tests one after the other unless told otherwise.
        @RepeatedTest(2)
        @Execution(ExecutionMode.CONCURRENT)
        void test() {}
    }

    static class AsksTheField {

        @RegisterExtension
        static final FakeAlibabaCloudExtension EXTENSION = new FakeAlibabaCloudExtension();

        @RepeatedTest(2)
        void test() {
            EXTENSION.cloud().reset();
        }
    }
}
