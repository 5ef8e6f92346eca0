package pl.asysta;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** Each of these rules has been seen red; an empty rule fails. */
@DisplayName("The house")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class ArchitectureTests {
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("pl.asysta");

    private static final String[] PAGES = {"pl.asysta.*.web..", "pl.asysta.site.."};

    @Test
    void has_floors_and_its_arrows_point_down() {
        ApplicationModules.of(AsystaApplication.class).verify();
    }

    /** The package-info is left out: it carries Modulith's annotation. */
    @Test
    void keeps_the_law_in_plain_java() {
        noClasses()
                .that()
                .resideInAPackage("pl.asysta.statute..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "pl.asysta.statute..")
                .check(HOUSE);
    }

    @Test
    void speaks_of_pages_only_where_pages_are_made() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.ui..", "jakarta.servlet..")
                .check(HOUSE);
    }

    /** The one exception is the front door: to say who may pass, it must know addresses, media types and headers. */
    @Test
    void has_one_front_door() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PAGES)
                .and()
                .doNotHaveFullyQualifiedName("pl.asysta.staff.SecurityConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.http..",
                        "org.springframework.security.web..",
                        "org.springframework.security.config..")
                .check(HOUSE);
    }

    @Test
    void hides_its_entities() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(HOUSE);
    }

    @Test
    void gives_its_entities_verbs_and_no_setters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set([A-Z].*)?")
                .check(HOUSE);
    }

    @Test
    void hides_its_repositories() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void hides_its_controllers() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void takes_the_time_from_a_clock_it_was_given() {
        noClasses()
                .should()
                .accessTargetWhere(describe("it reads the computer's time", ArchitectureTests::readsTheTime))
                .check(HOUSE);
    }

    @Test
    void makes_its_clock_in_one_place() {
        noClasses()
                .that()
                .resideOutsideOfPackage("pl.asysta.site")
                .should()
                .accessTargetWhere(describe("it makes a clock", ArchitectureTests::makesAClock))
                .check(HOUSE);
    }

    @Test
    void names_things_by_what_they_are() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Utils?|Helper|Impl|Dto|DTO)")
                .check(HOUSE);
    }

    @Test
    void leaves_the_older_jackson_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(HOUSE);
    }

    @Test
    void gives_its_beans_all_they_need_in_their_constructors() {
        noMembers().should().beAnnotatedWith(INJECTION).check(HOUSE);
    }

    private static final DescribedPredicate<JavaAnnotation<?>> INJECTION = describe(
            "an injection",
            annotation -> Set.of(
                            "org.springframework.beans.factory.annotation.Autowired",
                            "org.springframework.beans.factory.annotation.Value",
                            "jakarta.inject.Inject",
                            "jakarta.annotation.Resource",
                            "jakarta.persistence.PersistenceContext")
                    .contains(annotation.getRawType().getName()));

    @Test
    void is_specified_by_tests_that_know_the_day_of_the_centre_and_not_of_the_machine() {
        assertThat(Sources.under("src/test/java", ".java"))
                .doesNotContainPattern("Local(Date|DateTime|Time)\\.now\\(\\)");
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return owner.getPackageName().startsWith("java.time")
                        && access.getName().equals("now")
                        && !takesAClock(access)
                || owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis");
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean makesAClock(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(InstantSource.class)
                && access.getName().matches("system.*|tick.+");
    }
}
