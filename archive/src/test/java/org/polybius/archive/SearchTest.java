package org.polybius.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polybius.archive.query.Query;
import org.polybius.archive.query.QueryException;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;

/** Article 1, of 2 May, has two events, article 2, of 3 May, has one and one that did not happen. */
class SearchTest {

    private static final SearchPage PAGE = SearchPage.first(100);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void store() throws IOException {
        file = folder.resolve("record.sqlite");
        store(
                SampleArticles.CODER,
                SampleArticles.article(1, 2, "Daily Herald", EventType.AID),
                withLastNegated(SampleArticles.article(2, 2, "Courier", EventType.AGREE)));
    }

    private void store(CoderIdentity coder, CodedArticle... articles) throws IOException {
        try (ImportRun run = RecordFile.importTo(file, coder)) {
            for (CodedArticle article : articles) {
                run.write(ArticleEntry.of(article));
            }
            run.finish();
        }
    }

    private static CodedArticle withLastNegated(CodedArticle coded) {
        List<Event> events = new ArrayList<>(coded.events());
        events.add(SampleArticles.told(events.remove(events.size() - 1), Factuality.NEGATED));
        return new CodedArticle(coded.article(), coded.sentences(), events);
    }

    private String found(String query) throws IOException, QueryException {
        try (RecordFile record = RecordFile.open(file)) {
            List<EventHit> hits = record.search(Query.parse(query), PAGE);
            assertThat(record.count(Query.parse(query))).isEqualTo(hits.size());
            return String.join(
                    " ",
                    hits.stream()
                            .map(hit -> hit.stored().id().replaceAll("article0*", ""))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "| 2_1 1_2 1_1",
                "type:AID | 1_2 1_1",
                "type:AID,AGREE -outlet:herald | 2_1",
                "factuality:negated | 2_2",
                "factuality:claimed,negated type:AGREE | 2_2 2_1",
                "-type:AID | 2_1",
                "actor:PER recipient:TCD quad:1 | 2_1",
                "actor:peru context:weapons sector:GOV | 2_1 1_2 1_1",
                "recipient:PER |",
                "source:minister | 2_1 1_2 1_1",
                "country:PER place:lima object:tank outlet:\"daily herald\" | 1_2 1_1",
                "date:2024-05-02 | 1_2 1_1",
                "after:2024-05-03 | 2_1",
                "before:2024-05-03 after:2024-05 | 1_2 1_1",
                "date:2024-05-02,2024-05-03 | 2_1 1_2 1_1",
                "date:2023,2025 |",
                "confidence:>=0.8 | 2_1 1_2 1_1",
                "confidence:>0.8 |",
                "confidence:>1 |",
                "shipping tank | 2_1 1_2 1_1",
                "\"tanks to chad\" | 2_1 1_2 1_1",
                "\"chad to tanks\" |",
                "submarine OR (chad type:AGREE) | 2_1",
                "type0aid0 |",
                "\"a\" OR 1=1; DROP TABLE events | ",
                "actor:\"x' OR '1'='1\" |",
            })
    void finds(String query, String events) throws IOException, QueryException {
        assertThat(found(query == null ? "" : query)).isEqualTo(events == null ? "" : events);
    }

    @Test
    void givesPages() throws IOException, QueryException {
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(record.search(Query.parse("type:AID"), new SearchPage(1, 5)))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.stored().id()).isEqualTo("article00000001_1"));
        }
    }

    @Test
    void givesAllInTheOrderInWhichTheyCame() throws IOException, QueryException {
        List<String> ids = new ArrayList<>();
        try (RecordFile record = RecordFile.open(file);
                EventHits hits = record.events(Query.parse("factuality:claimed,negated"))) {
            hits.forEachRemaining(hit -> {
                assertThat(hit.article().article().words(hit.sentence())).endsWith("in Lima.");
                assertThat(hit.event().id()).isEqualTo(hit.stored().id());
                ids.add(hit.stored().id());
            });
        }
        assertThat(ids)
                .containsExactly("article00000001_1", "article00000001_2", "article00000002_1", "article00000002_2");
    }

    @Test
    void findsTheCodingThatCountsAlone() throws IOException, QueryException {
        store(SampleArticles.coder("2"), SampleArticles.article(1, 2, "Daily Herald", EventType.REJECT));
        assertThat(found("actor:PER")).isEqualTo("2_1 1_2 1_1");
        assertThat(found("type:AID")).isEmpty();
        RecordFile.prune(file);
        assertThat(found("actor:PER")).isEqualTo("2_1 1_2 1_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"minister type:AID", "type:AID", "minister outlet:herald", "date:2024-05-02"})
    void findsArticlesByWordsAndEvents(String query) throws IOException, QueryException {
        assertThat(articles(query)).containsExactly("article00000001");
    }

    @Test
    void findsArticlesByWordsAlone() throws IOException, QueryException {
        assertThat(articles("\"tanks the minister\"")).containsExactly("article00000001", "article00000002");
        assertThat(articles("-minister")).isEmpty();
        assertThat(articles("")).containsExactly("article00000002", "article00000001");
        assertThat(articles("submarine type:AID")).isEmpty();
    }

    private List<String> articles(String query) throws IOException, QueryException {
        try (RecordFile record = RecordFile.open(file)) {
            return record.searchArticles(Query.parse(query), PAGE).stream()
                    .map(StoredArticle::id)
                    .toList();
        }
    }

    @Test
    void findsWhatARunThatBrokeOffHadStored() throws Exception {
        try (Connection broken = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = broken.createStatement()) {
            statement.executeUpdate("INSERT INTO event_search (event_search) VALUES ('delete-all')");
            statement.executeUpdate("INSERT INTO text_search (text_search) VALUES ('delete-all')");
            statement.executeUpdate("UPDATE search_progress SET events = 0, texts = 0");
        }
        assertThat(found("type:AID")).isEmpty();
        store(SampleArticles.CODER);
        assertThat(found("tank type:AID outlet:herald date:2024-05-02")).isEqualTo("1_2 1_1");
        assertThat(articles("minister type:AGREE")).containsExactly("article00000002");
    }
}
