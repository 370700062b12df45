package org.polybius.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
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
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("packing", Set.of()),
            entry("article", Set.of()),
            entry("extraction", Set.of("article")),
            entry("parsing", Set.of("packing", "article")),
            entry("judge", Set.of("parsing")),
            entry("actor", Set.of("packing", "article", "parsing")),
            entry("place", Set.of("packing", "article", "parsing", "actor")),
            entry("time", Set.of("article", "parsing", "actor")),
            entry("attribution", Set.of("packing", "article", "parsing", "actor")),
            entry("event", Set.of("packing", "article", "parsing", "judge", "actor", "place", "time", "attribution")),
            entry("coding", Set.of("article", "parsing", "judge", "actor", "place", "time", "attribution", "event")));

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
                        .or(resideInAnyPackage(
                                "java..", "org.jsoup..", "tools.jackson..", "org.snakeyaml..", "ai.onnxruntime..")))
                .check(CLASSES);
    }

    @Test
    void theHtmlLibraryStaysInExtraction() {
        onlyIn("extraction", "org.jsoup..");
    }

    @Test
    void theEncodersRuntimeStaysInTheJudge() {
        onlyIn("judge", "ai.onnxruntime..");
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
