package org.polybius.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies point down, and the engine stays pure: no threads, no clock, no network, no database. */
class ArchitectureTest {

    private static final String ENGINE = "org.polybius.engine";

    /** Each package of the engine, and the other ones that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "packing", Set.of(),
            "article", Set.of(),
            "extraction", Set.of("article"),
            "parsing", Set.of("packing", "article"),
            "actor", Set.of("packing", "article", "parsing"),
            "place", Set.of("packing", "article", "parsing", "actor"),
            "time", Set.of("article", "parsing", "actor"),
            "attribution", Set.of("packing", "article", "parsing", "actor"),
            "event", Set.of("packing", "article", "parsing", "actor", "place", "time", "attribution"),
            "coding", Set.of("article", "parsing", "actor", "place", "time", "attribution", "event"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ENGINE);

    static Set<String> packages() {
        return MAY_USE.keySet();
    }

    @Test
    void knowsEveryPackage() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ENGINE))
                .map(name -> name.substring(ENGINE.length() + 1).replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatStandsBelow(String name) {
        List<String> others = new ArrayList<>();
        MAY_USE.keySet().stream()
                .filter(other -> !other.equals(name) && !MAY_USE.get(name).contains(other))
                .forEach(other -> others.add(ENGINE + "." + other + ".."));
        noClasses()
                .that()
                .resideInAPackage(ENGINE + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void knowsNothingOfTheModulesAboveIt() {
        classes()
                .that()
                .resideInAPackage(ENGINE + "..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage(ENGINE + "..")
                        .or(resideInAnyPackage("java..", "org.jsoup..", "tools.jackson..", "org.snakeyaml..")))
                .check(CLASSES);
    }

    @Test
    void theHtmlLibraryStaysInExtraction() {
        onlyIn("extraction", "org.jsoup..");
    }

    private static void onlyIn(String name, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ENGINE + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void isPure() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.util.concurrent..", "java.sql..", "java.net..", "java.lang.ref.."))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, Clock.class, Random.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }
}
