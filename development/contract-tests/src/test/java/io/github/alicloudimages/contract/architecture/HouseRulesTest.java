package io.github.alicloudimages.contract.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.alicloudimages.core.observe.LoggingListener;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class HouseRulesTest {

    /** What nobody is thrown: the log is all there is of it. */
    private static final String MAY_WARN = Sdk.CORE + "\\.auth\\.(internal\\.OAuthProfile|ChainLog)";

    @Test
    void loggers_are_private_constants() {
        fields().that()
                .haveRawType(Logger.class)
                .and()
                .areNotDeclaredIn(LoggingListener.class) // whose logger the user chooses
                .and()
                .areNotDeclaredIn(LoggingListener.Builder.class)
                .should()
                .bePrivate()
                .andShould()
                .beStatic()
                .andShould()
                .beFinal()
                .check(Sdk.CLASSES);
    }

    @Test
    void what_is_thrown_is_not_also_logged_above_debug() {
        noClasses()
                .that(DescribedPredicate.not(nameMatching(MAY_WARN)))
                .should()
                .callMethodWhere(JavaAccess.Predicates.target(nameMatching("info|warn|error|atInfo|atWarn|atError"))
                        .and(JavaAccess.Predicates.target(owner(assignableTo(Logger.class)))))
                .check(Sdk.CLASSES);
    }

    @Test
    void nothing_is_printed_and_no_other_logging_is_used() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Sdk.CLASSES);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(Sdk.CLASSES);
    }

    @Test
    void time_and_chance_come_from_one_place() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Sdk.CORE + ".time.internal")
                .and()
                // A child process lives in the machine's time.
                .doNotHaveFullyQualifiedName(Sdk.CORE + ".auth.internal.CredentialsProcess")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, ThreadLocalRandom.class)
                .check(Sdk.CLASSES);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(Sdk.CLASSES);
    }

    @Test
    void what_users_can_call_shows_no_type_that_they_cannot_see() {
        methods()
                .that()
                .areDeclaredInClassesThat(visible())
                .and()
                .arePublic()
                .and(DescribedPredicate.not(forTheProductModules()))
                .should(showNoInternalType())
                .check(Sdk.CLASSES);
    }

    /** Whoever can give one of these can give one that accepts every certificate. */
    @Test
    void nothing_replaces_the_check_of_certificates() {
        noClasses()
                .should()
                .implement(TrustManager.class)
                .orShould()
                .implement(HostnameVerifier.class)
                .check(Sdk.CLASSES);
        methods()
                .that()
                .areDeclaredInClassesThat(visible())
                .and()
                .arePublic()
                .should()
                .notHaveRawParameterTypes(
                        anyOf(TrustManager.class, HostnameVerifier.class, SSLContext.class, SSLSocketFactory.class))
                .check(Sdk.CLASSES);
    }

    private static DescribedPredicate<List<JavaClass>> anyOf(Class<?>... types) {
        return DescribedPredicate.describe(
                "one of " + List.of(types),
                parameters -> parameters.stream()
                        .anyMatch(parameter -> Stream.of(types).anyMatch(parameter::isAssignableTo)));
    }

    private static DescribedPredicate<JavaClass> visible() {
        return DescribedPredicate.describe(
                "users can see",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().contains(".internal"));
    }

    /** What product modules and testkit call; to them alone the packages of these types are exported. */
    private static DescribedPredicate<JavaMethod> forTheProductModules() {
        Set<String> names = Set.of("polling.Paginator.of", "polling.AsyncPaginator.of", "client.ClientBuilder.timing");
        return DescribedPredicate.describe(
                "are for the product modules",
                method -> names.contains(
                        method.getOwner().getName().substring(Sdk.CORE.length() + 1) + '.' + method.getName()));
    }

    private static ArchCondition<JavaCodeUnit> showNoInternalType() {
        return new ArchCondition<>("show no internal type") {
            @Override
            public void check(JavaCodeUnit method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.getPackageName().contains(".internal"))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
