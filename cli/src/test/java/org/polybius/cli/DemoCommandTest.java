package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoCommandTest {

    @Test
    void showsEveryBundledArticle() {
        Run run = Run.of("demo", "--no-serve");
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.lastWord()).startsWith("polybius: articles 7, ").endsWith("failed 0, skipped 0");
        assertThat(run.out()).contains("ACCUSE allege · asserted");
    }
}
