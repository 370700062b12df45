package org.polybius.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polybius.archive.overview.EventBook;
import org.polybius.archive.overview.Overview;
import org.polybius.archive.overview.Overview.Pair;
import org.polybius.archive.query.Query;
import org.polybius.archive.query.QueryException;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;

/** What the record's events have in common; and that a book that is kept holds what a new one would. */
class OverviewTest {

    private static final List<String> QUERIES =
            List.of("", "type:AID", "factuality:asserted", "factuality:negated", "tanks", "after:2024-05-03");

    @TempDir
    Path folder;

    private Path file;
    private final EventBook kept = new EventBook();

    @BeforeEach
    void store() throws IOException {
        file = folder.resolve("record.sqlite");
        store(
                SampleArticles.CODER,
                SampleArticles.article(1, 2, "Daily Herald", EventType.AID),
                told(
                        SampleArticles.article(2, 3, "Courier", EventType.AGREE),
                        Factuality.ASSERTED,
                        Factuality.DENIED,
                        Factuality.NEGATED));
    }

    private void store(CoderIdentity coder, CodedArticle... articles) throws IOException {
        try (ImportRun run = RecordFile.importTo(file, coder)) {
            for (CodedArticle article : articles) {
                run.write(ArticleEntry.of(article));
            }
            run.finish();
        }
    }

    private static CodedArticle told(CodedArticle coded, Factuality... as) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < as.length; i++) {
            events.add(SampleArticles.told(coded.events().get(i), as[i]));
        }
        return new CodedArticle(coded.article(), coded.sentences(), events);
    }

    private Overview overview(String query, EventBook book) throws IOException, QueryException {
        try (RecordFile record = RecordFile.open(file)) {
            return record.overview(Query.parse(query), book);
        }
    }

    private void keptIsAsNew() throws IOException, QueryException {
        for (String query : QUERIES) {
            assertThat(overview(query, kept)).as(query).isEqualTo(overview(query, new EventBook()));
        }
    }

    @Test
    void countsApartWhatIsToldApart() throws IOException, QueryException {
        Overview overview = overview("", kept);
        assertThat(overview.events().claimed()).isEqualTo(2);
        assertThat(overview.events().asserted()).isEqualTo(1);
        assertThat(overview.events().of(Factuality.DENIED)).isEqualTo(1);
        assertThat(overview.events().of(Factuality.NEGATED)).isZero();
        assertThat(overview.countries()).singleElement().satisfies(peru -> {
            assertThat(peru.name()).isEqualTo("PER");
            assertThat(peru.events()).isEqualTo(overview.events());
        });
        Pair pair = overview.pairs().get(0);
        assertThat(pair.actor().code() + pair.recipient().code()).isEqualTo("PERTCD");
        assertThat(pair.score()).isEqualTo(EventType.AGREE.score());
        assertThat(overview.types()).extracting(Overview.Named::name).containsExactly("AGREE", "AID");
        assertThat(overview.outlets())
                .extracting(Overview.Named::name)
                .containsExactlyInAnyOrder("Daily Herald", "Courier");
        assertThat(overview.spots())
                .singleElement()
                .satisfies(lima -> assertThat(lima.lat()).isEqualTo(-12.04));
        assertThat(overview.days())
                .extracting(Overview.Day::day)
                .containsExactly(LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 3));
        assertThat(overview.days().get(0).assertedScore()).isZero();
        assertThat(overview.news()).hasValueSatisfying(news -> {
            assertThat(news.until()).isEqualTo(LocalDate.of(2024, 5, 3));
            assertThat(news.reports()).isEqualTo(2);
            assertThat(news.outlets()).isEqualTo(2);
            assertThat(news.outletsBefore()).isZero();
        });
        assertThat(overview.incidents()).hasSize((int) overview.incidentCount());
    }

    @Test
    void aQueryCountsWhatItFindsAlone() throws IOException, QueryException {
        assertThat(overview("type:AGREE", kept).events().all()).isEqualTo(2);
        assertThat(overview("factuality:negated", kept).events().all()).isEqualTo(1);
        assertThat(overview("before:2024-05-03", kept).events().claimed()).isEqualTo(2);
        assertThat(overview("type:AGREE nowhere", kept).incidents()).isEmpty();
    }

    @Test
    void aKeptBookFollowsTheRecord() throws IOException, QueryException {
        keptIsAsNew();
        store(SampleArticles.CODER, SampleArticles.article(3, 4));
        keptIsAsNew();
        assertThat(overview("", kept).events().claimed()).isEqualTo(6);

        store(SampleArticles.coder("2"), SampleArticles.article(3, 1));
        keptIsAsNew();
        assertThat(overview("", kept).events().claimed()).isEqualTo(3);

        RecordFile.prune(file);
        keptIsAsNew();
    }

    @Test
    void aKeptBookFollowsWhatAPersonDecides() throws IOException, QueryException {
        keptIsAsNew();
        List<String> incidents = overview("", kept).incidents();
        assertThat(incidents).hasSizeGreaterThan(1);
        RecordFile.joinIncidents(file, incidents.get(0), incidents.get(1));
        keptIsAsNew();
        assertThat(overview("", kept).incidentCount()).isEqualTo(incidents.size() - 1);
    }
}
