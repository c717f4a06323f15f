package io.github.alicloudimages.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alicloudimages.eci.EciClient;
import io.github.alicloudimages.testkit.FakeAlibabaCloud;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshStateTest {

    /** Where the fakes of the tests listened. */
    private static final List<URI> ENDPOINTS = new ArrayList<>();

    @BeforeEach
    void forgetEndpoints() {
        ENDPOINTS.clear();
    }

    @Test
    void everyTestFindsTheFakeOfItsClassAsNew() {
        Jupiter.runGreen(6, EveryKind.class);

        assertThat(ENDPOINTS).hasSize(6).containsOnly(ENDPOINTS.get(0));
    }

    @Test
    void nestedClassesUseTheFakeOfTheClassAroundThem() {
        Jupiter.runGreen(3, Outer.class);

        assertThat(ENDPOINTS).hasSize(3).containsOnly(ENDPOINTS.get(0));
    }

    @Test
    void nestedClassesMayHaveItAlone() {
        Jupiter.runGreen(1, OnlyInside.class);

        assertThat(ENDPOINTS).hasSize(1);
    }

    @Test
    void theFakeIsClosedAfterTheClass() {
        Jupiter.runGreen(3, Outer.class);

        URI endpoint = ENDPOINTS.get(0);
        assertThatThrownBy(() -> new Socket(endpoint.getHost(), endpoint.getPort()).close())
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFakeThatATestClosedIsReplaced() {
        Jupiter.runGreen(2, ClosesIt.class);

        assertThat(ENDPOINTS).hasSize(2);
    }

    @Test
    void stateIsKeptIfThatWasChosen() {
        Jupiter.runGreen(3, KeepsState.class);

        assertThat(KeepsState.SEEN).containsExactly(1, 2, 3);
    }

    private static void useAsNew(FakeAlibabaCloud cloud, EciClient eci) {
        assertThat(cloud.calls()).isEmpty();
        assertThat(cloud.eci().imageCaches()).isEmpty();
        String id = Builds.begin(eci);
        assertThat(cloud.eci().imageCaches())
                .extracting(cache -> cache.imageCacheId())
                .containsExactly(id);
        cloud.faults().onAny().always().respond(403, "Forbidden.RAM", "left over");
        ENDPOINTS.add(cloud.endpoint());
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class EveryKind {

        @Test
        void once(FakeAlibabaCloud cloud, EciClient eci) {
            useAsNew(cloud, eci);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void withArguments(int number, FakeAlibabaCloud cloud, EciClient eci) {
            assertThat(number).isBetween(1, 3);
            useAsNew(cloud, eci);
        }

        @RepeatedTest(2)
        void repeated(FakeAlibabaCloud cloud, EciClient eci) {
            useAsNew(cloud, eci);
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class Outer {

        private final FakeAlibabaCloud fromConstructor;

        Outer(FakeAlibabaCloud cloud) {
            fromConstructor = cloud;
        }

        @Test
        void outside(FakeAlibabaCloud cloud, EciClient eci) {
            useAsNew(cloud, eci);
        }

        @Nested
        class Inner {

            @Test
            void inside(FakeAlibabaCloud cloud, EciClient eci) {
                assertThat(cloud).isSameAs(fromConstructor);
                useAsNew(cloud, eci);
            }

            @Nested
            class Innermost {

                @Test
                void deepInside(FakeAlibabaCloud cloud, EciClient eci) {
                    assertThat(cloud).isSameAs(fromConstructor);
                    useAsNew(cloud, eci);
                }
            }
        }
    }

    static class OnlyInside {

        @Nested
        @ExtendWith(FakeAlibabaCloudExtension.class)
        class Inner {

            @Test
            void inside(FakeAlibabaCloud cloud, EciClient eci) {
                useAsNew(cloud, eci);
            }
        }
    }

    @ExtendWith(FakeAlibabaCloudExtension.class)
    static class ClosesIt {

        @RepeatedTest(2)
        void seesTheCloudGone(FakeAlibabaCloud cloud, EciClient eci) {
            useAsNew(cloud, eci);
            cloud.close();
        }
    }

    static class KeepsState {

        static final List<Integer> SEEN = new ArrayList<>();

        @RegisterExtension
        static final FakeAlibabaCloudExtension EXTENSION =
                FakeAlibabaCloudExtension.builder().resetBeforeEach(false).build();

        @RepeatedTest(3)
        void adds(FakeAlibabaCloud cloud, EciClient eci) {
            Builds.begin(eci);
            SEEN.add(cloud.eci().imageCaches().size());
        }
    }
}
