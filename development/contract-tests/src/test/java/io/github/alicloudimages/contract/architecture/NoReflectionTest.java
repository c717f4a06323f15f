package io.github.alicloudimages.contract.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.TreeCodec;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing that a native image would have to be told of: what is called is what the compiler saw. */
class NoReflectionTest {

    /** What may write and read JSON otherwise than by tokens and trees, and why no native image has to be told of it. */
    private static final Map<String, String> MAY_BIND = Map.of(
            Sdk.CORE + ".pipeline.internal.GenericAnswerDecoder",
            "reads answers of operations without a model into maps, lists, texts and numbers, no class of anybody",
            Sdk.CORE + ".auth.internal.OAuthProfile",
            "writes the tree of the file that it has read, when it signs on",
            Sdk.CORE + ".auth.internal.CloudSso",
            "writes a map of texts, when it signs on");

    /** What may look into an array of any type: that of a parameter of an operation without a model. */
    private static final String MAY_READ_ARRAYS = Sdk.CORE + ".pipeline.internal.GenericParameters";

    /** Whatever of databind reads or writes objects, where {@code readTree} would do. */
    private static final DescribedPredicate<JavaAccess<?>> BINDS = target(owner(assignableTo(TreeCodec.class)
                    .or(assignableTo(ObjectReader.class))
                    .or(assignableTo(ObjectWriter.class))))
            .and(target(
                    nameMatching("(read|write|update|convert)Values?.*|valueToTree|treeToValue|(reader|writer)For.*")))
            .as("bind JSON to objects");

    /** What tells a class by its name or asks for its instances, without looking inside. */
    private static final String HARMLESS =
            "getName|getSimpleName|toString|hashCode|equals|isInstance|isArray|cast" + "|desiredAssertionStatus";

    @Test
    void no_member_is_looked_up() {
        noClasses()
                .that(not(readingArrays()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect", "java.lang.invoke")
                .check(Sdk.CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "reflect on members",
                        type -> type.isAssignableTo(AccessibleObject.class)
                                || type.isAssignableTo(MethodHandle.class)
                                || type.getName().endsWith("FieldUpdater"))) // which finds its field by name
                .check(Sdk.CLASSES);
    }

    @Test
    void no_class_is_looked_up() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(assignableTo(Class.class))).and(target(not(nameMatching(HARMLESS)))))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ServiceLoader.class, ClassLoader.class)
                .check(Sdk.CLASSES);
    }

    @Test
    void no_object_is_bound_to_json() {
        noClasses().that(not(listed())).should().accessTargetWhere(BINDS).check(Sdk.CLASSES);
    }

    @Test
    void every_exception_is_one() {
        Set<String> binding = new TreeSet<>();
        Set<String> readingArrays = new TreeSet<>();
        for (JavaClass type : Sdk.CLASSES) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (BINDS.test(access)) {
                    binding.add(type.getName());
                }
                if (access.getTargetOwner().isEquivalentTo(Array.class)) {
                    readingArrays.add(type.getName());
                }
            }
        }
        assertThat(binding).isEqualTo(MAY_BIND.keySet());
        assertThat(readingArrays).containsExactly(MAY_READ_ARRAYS);
    }

    private static DescribedPredicate<JavaClass> readingArrays() {
        return describe("may read arrays", type -> type.getName().equals(MAY_READ_ARRAYS));
    }

    private static DescribedPredicate<JavaClass> listed() {
        return describe("may bind", type -> MAY_BIND.containsKey(type.getName()));
    }
}
