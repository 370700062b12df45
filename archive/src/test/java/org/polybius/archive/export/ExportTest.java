package org.polybius.archive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polybius.archive.export.Export.Result;
import org.polybius.engine.event.Factuality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /** The first of what must always hold: nothing goes out as asserted that is not. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARQUET")
    void onlyWhatIsAssertedGoesOutUnmarked(ExportFormat format) throws IOException {
        for (Factuality factuality : Factuality.values()) {
            if (factuality == Factuality.ASSERTED) {
                continue;
            }
            Report report = Report.standard().outlet("Unasserted Herald").factuality(factuality);
            Result result =
                    export(format, true).write(List.of(report.exported()).iterator(), out());
            String text = Files.readString(out());
            if (format.holdsFactuality()) {
                assertThat(text).contains(Labels.lower(factuality));
                assertThat(sidecar()).doesNotExist();
            } else {
                assertThat(text).isEqualTo(empty(format));
                assertThat(result.summary().events()).isZero();
                assertThat(result.summary().leftOut()).containsEntry(factuality, 1);
                assertThat(result.line()).contains("1 " + Labels.lower(factuality), "unasserted.jsonl");
                JsonNode kept = JSON.readTree(Files.readString(sidecar()));
                assertThat(kept.get("factuality").asString()).isEqualTo(Labels.lower(factuality));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARQUET")
    void whatIsNegatedStaysOutUnlessAskedFor(ExportFormat format) throws IOException {
        Report negated = Report.standard().factuality(Factuality.NEGATED);
        Result result = export(format, false).write(List.of(negated.exported()).iterator(), out());
        assertThat(Files.readString(out())).isEqualTo(empty(format));
        assertThat(result.summary().leftOut()).containsEntry(Factuality.NEGATED, 1);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameEventsGiveTheSameBytesAndAManifestThatFits(ExportFormat format) throws IOException {
        Result first = export(format, false).write(all(), out());
        String manifest = Files.readString(manifest());
        Result second = export(format, false).write(all(), out());
        assertThat(second).usingRecursiveComparison().isEqualTo(first);
        assertThat(Files.readString(manifest())).isEqualTo(manifest);

        JsonNode read = JSON.readTree(manifest);
        assertThat(read.get("format").asString()).isEqualTo(format.label());
        assertThat(read.get("query").asString()).isEqualTo("type:SANCTION");
        assertThat(read.get("coder").asString()).isEqualTo("0.1.0+abc123");
        assertThat(read.get("columns").size())
                .isEqualTo(format.columns().size())
                .isPositive();
        for (JsonNode file : read.get("files")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file.get("name").asString()));
            assertThat(file.get("bytes").asLong()).isEqualTo(bytes.length);
            assertThat(file.get("sha256").asString())
                    .isEqualTo(HexFormat.of().formatHex(Digests.sha256().digest(bytes)));
        }
    }

    @Test
    void aSidecarOfBeforeGoesWhenNothingIsLeftOut() throws IOException {
        export(ExportFormat.ICEWS, false).write(all(), out());
        assertThat(sidecar()).exists();
        export(ExportFormat.ICEWS, false)
                .write(List.of(Report.standard().exported()).iterator(), out());
        assertThat(sidecar()).doesNotExist();
    }

    @Test
    void whatIsThereStaysWhenAnExportFails() throws IOException {
        Files.writeString(out(), "before");
        Iterator<ExportedEvent> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public ExportedEvent next() {
                throw new NoSuchElementException("broken");
            }
        };
        assertThatThrownBy(() -> export(ExportFormat.CSV, false).write(broken, out()))
                .hasMessage("broken");
        assertThat(out()).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(out());
        }
    }

    @Test
    void saysWhatWentOutAndWhatDidNot() throws IOException {
        List<ExportedEvent> events = new ArrayList<>();
        events.add(Report.standard().exported());
        events.add(Report.bare().exported());
        events.add(Report.standard().factuality(Factuality.CLAIMED).exported());
        assertThat(export(ExportFormat.ICEWS, false)
                        .write(events.iterator(), out())
                        .line())
                .isEqualTo("1 event in 1 row; left out: 1 claimed; no pair of source and target: 1;"
                        + " not asserted, in events.out.unasserted.jsonl");
    }

    private static Iterator<ExportedEvent> all() {
        List<ExportedEvent> events = new ArrayList<>();
        for (Factuality factuality : Factuality.values()) {
            events.add(Report.standard()
                    .id("00000000000000aa_" + factuality.ordinal())
                    .factuality(factuality)
                    .exported());
        }
        return events.iterator();
    }

    private static String empty(ExportFormat format) {
        Encoding encoding = format.encoding("0.1.0+abc123");
        return encoding.opening() + encoding.closing();
    }

    private static Export export(ExportFormat format, boolean negated) {
        return new Export(format, "type:SANCTION", "0.1.0+abc123", negated);
    }

    private Path out() {
        return folder.resolve("events.out");
    }

    private Path sidecar() {
        return folder.resolve("events.out.unasserted.jsonl");
    }

    private Path manifest() {
        return folder.resolve("events.out.manifest.json");
    }
}
