package se.diarium.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the areas of the embedded repository may depend on each other. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final JavaClasses REPOSITORY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("se.diarium.embedded");

    @Test
    void areasFormNoCycles() {
        slices().matching("se.diarium.embedded.(*)..").should().beFreeOfCycles().check(REPOSITORY);
    }

    @Test
    void theHostKnowsNothingOfTheProduct() {
        classes()
                .that()
                .resideInAPackage("se.diarium.embedded..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "se.diarium.register..",
                        "se.diarium.document..",
                        "se.diarium.decision..",
                        "se.diarium.publishing..",
                        "se.diarium.search..",
                        "se.diarium.web..")
                .check(REPOSITORY);
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
}
