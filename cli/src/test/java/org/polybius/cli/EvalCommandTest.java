package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

    private static final String GOLD = "id\tsentence\tmarked_sentence\tsource\ttarget\troot\tquad\n"
            + "1\tKenya condemned Chad.\t<s>Kenya</s> condemned <t>Chad</t>.\tKenya\tChad\tACCUSE\t3\n";

    @TempDir
    private Path folder;

    @Test
    void predictionsAreTabSeparated() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.tsv"), GOLD);
        Path out = folder.resolve("predictions.tsv");
        Run run = Run.of("eval", "relations", "--predictions", out.toString(), gold.toString());
        assertThat(run.exit()).isZero();
        assertThat(Files.readAllLines(out).get(0)).startsWith("id\tgold\tpredicted\t");
        assertThat(Files.readAllLines(out).get(1)).startsWith("1\tACCUSE\tACCUSE\t");
    }
}
