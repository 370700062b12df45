package org.polybius.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polybius.archive.incident.Incident;
import org.polybius.archive.incident.IncidentEvent;
import org.polybius.archive.incident.ToldArticle;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.event.Factuality;

/** What the record puts together, and what it keeps when more arrives, when another coder codes, when a person decides. */
class IncidentsTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    private static final CodedArticle RAID = ToldArticle.named("a")
            .published(DAY)
            .event("Gunmen raided the market at Oldport and killed six traders.", "raided", Factuality.ASSERTED)
            .coded();
    private static final CodedArticle DENIAL = ToldArticle.named("b")
            .published(DAY.plusDays(1))
            .event("The militia denied that its men raided the market at Oldport.", "raided", Factuality.DENIED)
            .coded();
    private static final CodedArticle WEEK_LATER = ToldArticle.named("c")
            .published(DAY.plusDays(8))
            .event("Gunmen raided the market at Oldport and wounded a guard.", "raided", Factuality.ASSERTED)
            .coded();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("record.sqlite");
    }

    private void store(CoderIdentity coder, CodedArticle... articles) throws IOException {
        try (ImportRun run = RecordFile.importTo(file, coder)) {
            for (CodedArticle article : articles) {
                run.write(ArticleEntry.of(article));
            }
        }
    }

    private Incident of(String event) throws IOException {
        try (RecordFile record = RecordFile.open(file)) {
            return record.incidents()
                    .get(record.incidents().ofEvents(List.of(event)).get(event));
        }
    }

    private List<String> events(String incident) throws IOException {
        try (RecordFile record = RecordFile.open(file)) {
            return record.incidents().get(incident).events().stream()
                    .map(IncidentEvent::id)
                    .toList();
        }
    }

    @Test
    void joinsWhatAnotherImportStoredMeanwhile() throws IOException {
        CodedArticle other = ToldArticle.named("d")
                .published(DAY)
                .event("A mob looted the harbour at Newport.", "looted", Factuality.ASSERTED)
                .coded();
        try (ImportRun run = RecordFile.importTo(file, SampleArticles.CODER)) {
            run.write(ArticleEntry.of(other));
            store(SampleArticles.coder("2"), RAID);
            run.write(ArticleEntry.of(DENIAL));
        }
        assertThat(events("a_1")).containsExactly("a_1", "b_1");
    }

    @Test
    void joinsWhatTwoArticlesTellOfOneHappeningAndSaysWhy() throws IOException {
        store(SampleArticles.CODER, RAID, DENIAL, WEEK_LATER);
        assertThat(events("a_1")).containsExactly("a_1", "b_1");
        IncidentEvent joined = of("b_1").events().get(1);
        assertThat(joined.join().orElseThrow().event()).isEqualTo("a_1");
        assertThat(joined.join().orElseThrow().reason()).contains("oldport").contains("published within 2 days");
        assertThat(joined.join().orElseThrow().score()).isBetween(0.5, 1.0);
        assertThat(of("c_1").id()).isEqualTo("c_1");
    }

    @Test
    void keepsIdsWhenMoreArrives() throws IOException {
        store(SampleArticles.CODER, RAID);
        String before = of("a_1").id();
        store(SampleArticles.CODER, DENIAL, WEEK_LATER);
        assertThat(of("a_1").id()).isEqualTo(before).isEqualTo(of("b_1").id());
    }

    @Test
    void countsNothingAsAssertedThatIsOnlyDenied() throws IOException {
        store(SampleArticles.CODER, DENIAL);
        assertThat(of("b_1").isAsserted()).isFalse();
        assertThat(of("b_1").reportsByFactuality()).containsOnlyKeys(Factuality.DENIED);
        store(SampleArticles.CODER, RAID);
        assertThat(of("b_1").isAsserted()).isTrue();
        assertThat(of("b_1").reportsByFactuality())
                .containsEntry(Factuality.ASSERTED, 1L)
                .containsEntry(Factuality.DENIED, 1L);
    }

    @Test
    void countsATextOnceByHoweverManyOutletsItWasPublished() throws IOException {
        String rest = "Six stalls burned down before the fire brigade came from the next town with one old engine."
                + " Nobody had seen the attackers before, and the elders asked for a guard at the northern gate.";
        String more = " The market will be closed until the end of the month so that the roof can be mended again.";
        String told = "Gunmen raided the market at Oldport and killed six traders.";
        ToldArticle whole = ToldArticle.named("a")
                .published(DAY)
                .event(told, "raided", Factuality.ASSERTED)
                .text(rest + more);
        ToldArticle again = ToldArticle.named("c")
                .published(DAY)
                .event(told, "raided", Factuality.ASSERTED)
                .text(rest + more);
        ToldArticle cut = ToldArticle.named("d")
                .published(DAY)
                .event(told, "raided", Factuality.ASSERTED)
                .text(rest);
        store(SampleArticles.CODER, whole.coded(), again.coded(), cut.coded(), DENIAL);
        assertThat(events("a_1")).containsExactly("a_1", "c_1", "d_1", "b_1");
        assertThat(of("a_1").reports()).isEqualTo(2);
    }

    @Test
    void letsGoOfWhatAnotherCoderCodedAgain() throws IOException {
        store(SampleArticles.CODER, RAID, DENIAL);
        store(SampleArticles.coder("2"), RAID);
        assertThat(events("a_1")).hasSize(2);
        store(SampleArticles.coder("3"), ToldArticle.named("a").published(DAY).coded());
        assertThat(events("a_1")).containsExactly("b_1");
        RecordFile.prune(file);
        assertThat(events("a_1")).containsExactly("b_1");
    }

    @Test
    void keepsApartWhatAPersonSplit() throws IOException {
        store(SampleArticles.CODER, RAID, DENIAL);
        String split = RecordFile.splitIncident(file, "a_1", List.of("b_1"));
        assertThat(split).isEqualTo("b_1");
        store(SampleArticles.coder("2"), DENIAL, WEEK_LATER);
        assertThat(events("a_1")).containsExactly("a_1");
        assertThat(events("b_1")).containsExactly("b_1");
        assertThat(of("b_1").events().get(0).byHand()).isTrue();
    }

    @Test
    void keepsTogetherWhatAPersonJoined() throws IOException {
        store(SampleArticles.CODER, RAID, WEEK_LATER);
        RecordFile.joinIncidents(file, "a_1", "c_1");
        assertThat(events("a_1")).containsExactly("a_1", "c_1");
        assertThat(events("c_1")).containsExactly("a_1", "c_1");
        assertThat(of("c_1").reports()).isEqualTo(2);
        store(SampleArticles.coder("2"), WEEK_LATER);
        assertThat(events("a_1")).hasSize(2);
    }

    @Test
    void saysWhatCannotBeDone() throws IOException {
        store(SampleArticles.CODER, RAID);
        assertThatThrownBy(() -> of("none")).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> RecordFile.splitIncident(file, "nowhere", List.of("a_1")))
                .hasMessageContaining("there is no incident nowhere");
        assertThatThrownBy(() -> RecordFile.splitIncident(file, "a_1", List.of("b_1")))
                .hasMessageContaining("incident a_1 has no event b_1");
        assertThatThrownBy(() -> RecordFile.splitIncident(file, "a_1", List.of("a_1")))
                .hasMessageContaining("one must stay");
        assertThatThrownBy(() -> RecordFile.joinIncidents(file, "a_1", "a_1"))
                .hasMessageContaining("the same incident");
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(record.incidents().find("nowhere")).isEqualTo(Optional.empty());
            assertThat(record.incidents().ids()).containsExactly("a_1");
        }
    }
}
