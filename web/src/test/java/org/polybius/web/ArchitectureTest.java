package org.polybius.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.polybius.web");

    @Test
    void dependenciesPointDown() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.polybius.web..",
                        "org.polybius.archive..",
                        "org.polybius.engine..",
                        "java..",
                        "jakarta.servlet..",
                        "io.javalin..",
                        "kotlin..",
                        "org.eclipse.jetty..",
                        "gg.jte..",
                        "tools.jackson..",
                        "org.apache.commons.csv.."))
                .check(CLASSES);
    }

    /** The record is SQL's only door. */
    @Test
    void pagesKnowNothingOfTheDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(CLASSES);
    }

    /** What shows events knows nothing of the way in which they are asked for. */
    @Test
    void eventsKnowNothingOfTheServer() {
        noClasses()
                .that()
                .resideInAnyPackage("org.polybius.web.event..", "org.polybius.web.picture..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.polybius.web.http..", "org.polybius.web.page..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
