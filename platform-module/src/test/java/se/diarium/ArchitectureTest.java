package se.diarium;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The directions in which the packages of the module may depend on each other and on the platform. */
class ArchitectureTest {

    private static final String[] PURE = {"se.diarium.search..", "se.diarium.register.number.."};
    private static final String[] BELOW_FEATURES = {
        "se.diarium.register..", "se.diarium.background..", "se.diarium.settings.."
    };
    private static final int MOST_TYPES = 30;
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("se.diarium");

    @Test
    void searchAndNumbersKnowNeitherThePlatformNorSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.alfresco..", "org.springframework..")
                .allowEmptyShould(true)
                .check(MODULE);
    }

    @Test
    void searchDependsOnNothingOfOursButNumbers() {
        noClasses()
                .that()
                .resideInAPackage("se.diarium.search..")
                .should()
                .dependOnClassesThat(residingIn("se.diarium..").and(notResidingIn(PURE)))
                .allowEmptyShould(true)
                .check(MODULE);
    }

    @Test
    void theGovernanceModelAndItsCalendarKnowTheJdkAlone() {
        classes()
                .that()
                .resideInAnyPackage("se.diarium.governance.model..", "se.diarium.governance.calendar..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "se.diarium.governance.model..", "se.diarium.governance.calendar..")
                .check(MODULE);
    }

    @Test
    void luceneIsKnownToSearchAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.diarium.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..")
                .allowEmptyShould(true)
                .check(MODULE);
    }

    @Test
    void theRegisterDependsOnNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage(BELOW_FEATURES)
                .should()
                .dependOnClassesThat(residingIn("se.diarium..").and(notResidingIn(BELOW_FEATURES)))
                .check(MODULE);
    }

    @Test
    void nothingDependsOnTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.diarium.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.diarium.web..")
                .allowEmptyShould(true)
                .check(MODULE);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("se.diarium.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(MODULE);
    }

    @Test
    void everyPackageSaysWhatLivesInIt() throws IOException {
        Set<Path> silent = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                    .forEach(silent::add);
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void noPackageOfTheWebIsTooWideToBeTakenInAtOnce() throws IOException {
        Map<Path, Long> wide = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("se/diarium/web"))) {
            wide.putAll(files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting())));
        }
        wide.values().removeIf(types -> types <= MOST_TYPES);

        assertThat(wide).isEmpty();
    }

    @Test
    void whatWebScriptsHaveInCommonKnowsNoneOfThem() {
        noClasses()
                .that()
                .resideInAnyPackage("se.diarium.web.api", "se.diarium.web.api.wire", "se.diarium.web.pages")
                .should()
                .dependOnClassesThat(residingIn("se.diarium.web.api..", "se.diarium.web.pages..")
                        .and(notResidingIn("se.diarium.web.api", "se.diarium.web.api.wire", "se.diarium.web.pages")))
                .check(MODULE);
    }

    @Test
    void pagesDoNotDependOnTheApi() {
        noClasses()
                .that()
                .resideInAnyPackage("se.diarium.web.pages..", "se.diarium.web.lists..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.diarium.web.api..")
                .check(MODULE);
    }

    @Test
    void namesAreWrittenInAscii() {
        classes().should(haveAsciiNames()).allowEmptyShould(true).check(MODULE);
    }

    private static DescribedPredicate<JavaClass> residingIn(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> notResidingIn(String... packages) {
        return DescribedPredicate.not(residingIn(packages));
    }

    private static ArchCondition<JavaClass> haveAsciiNames() {
        return new ArchCondition<>("have names in ASCII, of themselves and of their members") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(
                                Stream.of(type.getName()),
                                type.getMembers().stream().map(JavaMember::getFullName))
                        .filter(name -> !StandardCharsets.US_ASCII.newEncoder().canEncode(name))
                        .forEach(name -> events.add(SimpleConditionEvent.violated(type, name + " is not ASCII")));
            }
        };
    }
}
