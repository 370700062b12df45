package org.polybius.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.AttributionStep;
import org.polybius.engine.coding.Event.Why;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.time.EventDate;
import org.polybius.engine.time.EventDate.Basis;

class ExpectedEventTest {

    private static final Span SPAN = new Span(0, 1);

    /** Peru (government) and Chile pledged aid; so says Norway, as Ghana tells it; to nobody; 3 to 5 May 2024. */
    private static final Event EVENT = new Event(
            "id",
            "article",
            0,
            EventType.AGREE,
            List.of(),
            List.of(),
            2.5,
            Optional.of(EventType.AID),
            List.of(entity("PER", Sector.GOV), entity("CHL")),
            List.of(),
            SPAN,
            Factuality.CLAIMED,
            List.of(said("GHA"), said("NOR")),
            Optional.of(new EventDate(
                    LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 5), Optional.of(SPAN), Basis.RELATIVE)),
            Optional.empty(),
            Optional.empty(),
            new Why("rule", "version", List.of(), List.of(), List.of()),
            1);

    private static Entity entity(String code, Sector... sectors) {
        return new Entity(code, SPAN, new Resolution.Linked(code, code), List.of(sectors), Optional.empty());
    }

    private static AttributionStep said(String code) {
        return new AttributionStep(Optional.of(entity(code)), List.of(SPAN), List.of(SPAN), Stance.ASSERTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // column; cell; allowed
                "type; AGREE; true",
                "type; AID|AGREE; true",
                "type; AID; false",
                "mode; visit; false",
                "mode; visit|; true",
                "factuality; asserted|claimed; true",
                "factuality; asserted; false",
                "anticipates; AID; true",
                "anticipates; CONSULT; false",
                "actor; PER; true",
                "actor; PER GOV; true",
                "actor; PER MIL; false",
                "actor; CHL GOV; false",
                "actor; PER GOV+CHL; true",
                "actor; PER+BOL; false",
                "actor; BOL|CHL; true",
                "actor; BOL|; false",
                "recipient; BOL|; true",
                "recipient; BOL; false",
                "by; NOR; true",
                "by; GHA; false",
                "date; 2024-05-03..2024-05-05; true",
                "date; 2024-05-01..2024-05-31; true",
                "date; 2024-05-03; false",
                "date; 2024-05-04..2024-05-09; false",
                "note; whatever; true"
            })
    void checksTheCellsThatAreFilled(String column, String cell, boolean allowed) {
        ExpectedEvent row = new ExpectedEvent("table:2", true, "Peru pledged", Map.of(column, cell));
        assertThat(row.allows("Peru pledged tents.", EVENT)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Peru’s army; Peru's army marched.; true",
                "peru's ARMY; “Peru’s army marched,” he said.; true",
                "\"We; We marched.; true",
                "army; Peru's army marched.; false"
            })
    void findsTheSentenceByItsBeginning(String beginning, String sentence, boolean found) {
        assertThat(new ExpectedEvent("table:2", true, beginning, Map.of()).allows(sentence, EVENT))
                .isEqualTo(found);
    }

    @Test
    void readsATableWithCommentsAndQuotedNotes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("expected.tsv"), """
                # a comment
                required\tsentence\ttype\tmode\tactor\trecipient\tfactuality\tby\tanticipates\tdate\tnote
                required\tPeru pledged\tAGREE\t\tPER\t\t\t\t\t\t"tents"; and water
                optional\tPeru pledged\tAID
                """);
        List<ExpectedEvent> rows = ExpectedTable.read(file);
        assertThat(rows).extracting(ExpectedEvent::required).containsExactly(true, false);
        assertThat(rows.get(0).cells()).containsEntry("type", "AGREE").containsEntry("actor", "PER");
        assertThat(rows.get(0).where()).endsWith("expected.tsv:3");
    }

    @Test
    void namesTheLineOfAWrongRow(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("expected.tsv"), """
                required\tsentence\ttype\tmode\tactor\trecipient\tfactuality\tby\tanticipates\tdate\tnote
                perhaps\tPeru pledged\tAGREE
                """);
        assertThatThrownBy(() -> ExpectedTable.read(file)).hasMessageContaining("expected.tsv:2");
    }
}
