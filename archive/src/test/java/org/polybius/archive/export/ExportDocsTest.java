package org.polybius.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide and the formats say the same. */
class ExportDocsTest {

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theGuideHasEveryFormatAndWhetherItHoldsFactuality(ExportFormat format) throws IOException {
        String row = Files.readString(Path.of("../docs/exports.md"))
                .lines()
                .filter(line -> line.startsWith("| `" + format.label() + "` |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(format.label() + " is not in docs/exports.md"));
        assertThat(row.endsWith("| none |")).isEqualTo(!format.holdsFactuality());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatIsFoundByItsLabel(ExportFormat format) {
        assertThat(ExportFormat.labelled(format.label())).contains(format);
    }
}
