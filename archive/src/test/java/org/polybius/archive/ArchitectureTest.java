package org.polybius.archive;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void dependenciesPointDown() {
        classes()
                .that()
                .resideInAPackage("org.polybius.archive..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("org.polybius.archive..")
                        .or(resideInAnyPackage(
                                "org.polybius.engine..",
                                "java..",
                                "javax.xml..",
                                "org.sqlite..",
                                "tools.jackson..",
                                "org.apache.commons.csv..")))
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.polybius.archive"));
    }
}
