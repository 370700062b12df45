package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoctorCommandTest {

    @Test
    void findsModelsRulesAndLexica() {
        Run run = Run.of("doctor");
        assertThat(run.out())
                .contains("OK       Java ")
                .contains("OK       model parsing/linear/parser.model")
                .containsPattern("OK       rules [0-9a-f]+: [1-9]")
                .containsPattern("OK       event/rules/accuse.yaml sha256 [0-9a-f]{12}");
    }
}
