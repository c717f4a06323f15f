package io.github.alicloudimages.contract.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A package uses only those above it; a package and its {@code internal} are one. */
class LayersTest {

    /** Lowest first; the empty name is the root package. */
    private static final List<String> ROWS = List.of(
            "time",
            "error",
            "identity",
            "signing",
            "http",
            "retry",
            "protocol",
            "endpoint",
            "idempotency",
            "",
            "observe",
            "pipeline",
            "polling",
            "auth",
            "client");

    static Stream<Integer> rows() {
        return Stream.iterate(0, row -> row + 1).limit(ROWS.size());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_package_of_core_uses_only_what_stands_above_it(int row) {
        List<String> allowed = new ArrayList<>();
        for (String above : ROWS.subList(0, row + 1)) {
            allowed.addAll(packagesOf(above));
        }
        classes()
                .that(resideInAnyPackage(packagesOf(ROWS.get(row)).toArray(String[]::new)))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(String[]::new)).or(outsideOfTheSdk()))
                .check(Sdk.CLASSES);
    }

    @Test
    void every_package_of_core_has_a_row() {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass type : Sdk.CLASSES) {
            String name = type.getPackageName();
            if (name.startsWith(Sdk.CORE)
                    && ROWS.stream().noneMatch(row -> packagesOf(row).contains(name))) {
                unknown.add(name);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eci", "ehpc", "observability"})
    void a_product_uses_core_and_nothing_else_of_the_sdk(String product) {
        classes()
                .that()
                .resideInAPackage(Sdk.ROOT + product + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(Sdk.ROOT + product + "..", Sdk.CORE + "..")
                        .or(outsideOfTheSdk()))
                .check(Sdk.CLASSES);
    }

    @Test
    void the_gateway_of_the_fake_reads_signatures_by_itself() {
        noClasses()
                .that()
                .resideInAPackage(Sdk.ROOT + "testkit.internal.gateway..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Sdk.CORE + "..")
                .check(Sdk.TESTKIT);
    }

    @Test
    void the_rules_of_the_fake_know_neither_server_nor_client() {
        noClasses()
                .that()
                .resideInAPackage(Sdk.ROOT + "testkit.internal..")
                .and()
                .resideOutsideOfPackage(Sdk.ROOT + "testkit.internal.front..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.github.tomakehurst..",
                        Sdk.CORE + "..",
                        "io.github.alicloudimages.eci",
                        "io.github.alicloudimages.ehpc")
                .check(Sdk.TESTKIT);
    }

    @Test
    void models_use_no_more_than_what_models_are_made_of() {
        classes()
                .that()
                .resideInAPackage("..model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "..model", Sdk.CORE, Sdk.CORE + ".protocol", Sdk.CORE + ".retry", "java..", "org.jspecify..")
                .check(Sdk.CLASSES);
    }

    @Test
    void only_the_transport_knows_the_http_library() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Sdk.CORE + ".http", Sdk.CORE + ".http.internal")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "okio..", "kotlin..")
                .check(Sdk.CLASSES);
    }

    @Test
    void one_class_knows_bouncy_castle() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Sdk.CORE + ".signing.HmacSm3Scheme")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bouncycastle..")
                .check(Sdk.CLASSES);
    }

    @Test
    void databind_serves_credential_files_and_unmodelled_calls_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Sdk.CORE + ".auth.internal")
                .and()
                .haveSimpleNameNotContaining("Generic")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(Sdk.CLASSES);
    }

    private static List<String> packagesOf(String row) {
        String name = row.isEmpty() ? Sdk.CORE : Sdk.CORE + '.' + row;
        return List.of(name, name + ".internal");
    }

    private static DescribedPredicate<JavaClass> outsideOfTheSdk() {
        return DescribedPredicate.not(resideInAnyPackage(Sdk.ROOT + ".")).as("classes outside of the SDK");
    }
}
