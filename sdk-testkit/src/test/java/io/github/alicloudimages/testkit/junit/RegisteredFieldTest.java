package io.github.alicloudimages.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisteredFieldTest {

    /** The fakes that tests saw. */
    private static final Set<FakeAlibabaCloud> FAKES = new HashSet<>();

    @BeforeEach
    void forgetFakes() {
        FAKES.clear();
    }

    @Test
    void fakeAndClientsAreSetUpAsChosen() {
        Jupiter.runGreen(1, Chosen.class);
    }

    @Test
    void aStaticFieldIsOneFakeForTheClass() {
        Jupiter.runGreen(3, StaticField.class);

        assertThat(FAKES).hasSize(1);
        assertThat(FAKES).noneMatch(cloud -> cloud.wireMock().isRunning());
    }

    @Test
    void anyOtherFieldIsOneFakeForEachTest() {
        Jupiter.runGreen(3, OtherField.class);

        assertThat(FAKES).hasSize(3);
        assertThat(FAKES).noneMatch(cloud -> cloud.wireMock().isRunning());
    }

    @Test
    void anyOtherFieldOfTheOnlyInstanceIsOneFakeForTheClass() {
        Jupiter.runGreen(2, FieldOfTheOnlyInstance.class);

        assertThat(FAKES).hasSize(1);
    }

    @Test
    void aFieldOfABaseClassIsAFakeForEachClass() {
        Jupiter.runGreen(2, FirstChild.class, SecondChild.class);

        assertThat(FAKES).hasSize(2);
    }

    @Test
    void twoFieldsAreTwoFakes() {
        Jupiter.runGreen(1, TwoFields.class);
    }

    @Test
    void thereIsNoFakeWhereThereIsNoTest() {
        Jupiter.runGreen(3, StaticField.class);

        assertThatThrownBy(StaticField.EXTENSION::cloud)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no fake now");
    }

    static class Chosen {

        @RegisterExtension
        static final FakeAlibabaCloudExtension EXTENSION = FakeAlibabaCloudExtension.builder()
                .cloud(cloud -> cloud.accessKey("my-id", "my-secret"))
                .clients(client -> client.region("cn-shanghai").userAgentSuffix("chosen"))
                .build();

        @Test
        void isSetUp(FakeAlibabaCloud cloud, EciClient eci) {
            Builds.begin(eci);

            assertThat(cloud.calls()).singleElement().satisfies(call -> {
                assertThat(call.accessKeyId()).isEqualTo("my-id");
                assertThat(call.signatureValid()).isTrue();
                assertThat(call.parameters()).containsEntry("RegionId", "cn-shanghai");
                assertThat(call.headers().get("User-Agent")).endsWith("chosen");
            });
        }
    }

    static class StaticField {

        @RegisterExtension
        static final FakeAlibabaCloudExtension EXTENSION = new FakeAlibabaCloudExtension();

        @BeforeAll
        static void beforeAll() {
            FAKES.add(EXTENSION.cloud());
        }

        @RepeatedTest(2)
        void isGivenWhatTheFieldHas(FakeAlibabaCloud cloud, EciClient eci) {
            assertThat(cloud).isSameAs(EXTENSION.cloud());
            assertThat(cloud.calls()).isEmpty();
            Builds.begin(eci);
            FAKES.add(cloud);
        }

        @Nested
        class Inner {

            @Test
            void isGivenTheSame() {
                FAKES.add(EXTENSION.cloud());
            }
        }
    }

    static class OtherField {

        @RegisterExtension
        final FakeAlibabaCloudExtension extension = new FakeAlibabaCloudExtension();

        @RepeatedTest(2)
        void isGivenWhatTheFieldHas(FakeAlibabaCloud cloud) {
            assertThat(cloud).isSameAs(extension.cloud());
            FAKES.add(cloud);
        }

        @Nested
        class Inner {

            @Test
            void isGivenTheSame(FakeAlibabaCloud cloud) {
                assertThat(cloud).isSameAs(extension.cloud());
                FAKES.add(cloud);
            }
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class FieldOfTheOnlyInstance {

        @RegisterExtension
        final FakeAlibabaCloudExtension extension = new FakeAlibabaCloudExtension();

        @RepeatedTest(2)
        void isGivenWhatTheFieldHas(FakeAlibabaCloud cloud) {
            assertThat(cloud).isSameAs(extension.cloud());
            FAKES.add(cloud);
        }
    }

    abstract static class Base {

        @RegisterExtension
        static final FakeAlibabaCloudExtension EXTENSION = new FakeAlibabaCloudExtension();

        @Test
        void isGivenWhatTheFieldHas(FakeAlibabaCloud cloud) {
            assertThat(cloud).isSameAs(EXTENSION.cloud());
            FAKES.add(cloud);
        }
    }

    static class FirstChild extends Base {}

    static class SecondChild extends Base {}

    static class TwoFields {

        @RegisterExtension
        static final FakeAlibabaCloudExtension HERE = new FakeAlibabaCloudExtension();

        @RegisterExtension
        static final FakeAlibabaCloudExtension THERE = FakeAlibabaCloudExtension.builder()
                .cloud(cloud -> cloud.accessKey("there", "secret"))
                .build();

        @Test
        void areApart() {
            assertThat(HERE.cloud()).isNotSameAs(THERE.cloud());
            assertThat(HERE.cloud().accessKeyId()).isNotEqualTo("there");
            assertThat(THERE.cloud().accessKeyId()).isEqualTo("there");
        }
    }
}
