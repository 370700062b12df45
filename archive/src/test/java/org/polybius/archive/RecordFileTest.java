package org.polybius.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;

class RecordFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        // What the driver would take for its own syntax, if the path reached it as it is.
        file = folder.resolve("a record?mode=memory#%41.sqlite");
    }

    private static boolean store(Path file, CoderIdentity coder, CodedArticle... articles) throws IOException {
        boolean all = true;
        try (ImportRun run = RecordFile.importTo(file, coder)) {
            for (CodedArticle article : articles) {
                all &= run.write(ArticleEntry.of(article));
            }
            run.finish();
        }
        return all;
    }

    private List<String> json(EventFilter filter) throws IOException {
        List<String> json = new ArrayList<>();
        try (RecordFile record = RecordFile.open(file)) {
            record.events(filter, event -> json.add(event.json()));
        }
        return json;
    }

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        CodedArticle one = SampleArticles.article(1, 3);
        CodedArticle two = SampleArticles.article(2, 2);
        assertThat(store(file, SampleArticles.CODER, one, two)).isTrue();

        List<String> given = new ArrayList<>(ArticleEntry.of(one).json());
        given.addAll(ArticleEntry.of(two).json());
        assertThat(json(EventFilter.all())).isEqualTo(given);
        try (RecordFile record = RecordFile.open(file)) {
            StoredArticle article = record.article(one.article().id()).orElseThrow();
            assertThat(article.text()).isEqualTo(one.article().text());
            assertThat(article.headline()).contains("Tanks");
            assertThat(article.outlet()).isEqualTo(one.article().outlet());
            assertThat(article.published()).isEqualTo(one.article().published());
            assertThat(record.article("another")).isEmpty();
            Run run = record.runs().get(0);
            assertThat(run.articles()).isEqualTo(2);
            assertThat(run.events()).isEqualTo(5);
            assertThat(run.ended()).isPresent();
        }
    }

    @Test
    void leavesAloneWhatTheSameCoderCodedBefore() throws IOException {
        store(file, SampleArticles.CODER, SampleArticles.article(1, 3));
        assertThat(store(file, SampleArticles.CODER, SampleArticles.article(1, 3)))
                .isFalse();
        assertThat(json(EventFilter.all())).hasSize(3);
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(record.runs().get(1).known()).isEqualTo(1);
            assertThat(record.runs().get(1).articles()).isZero();
        }
    }

    @Test
    void keepsOneTextForAllItsPublications() throws IOException {
        store(
                file,
                SampleArticles.CODER,
                SampleArticles.article(1, 2, "Herald", EventType.AID),
                SampleArticles.article(2, 2, "Courier", EventType.AID),
                SampleArticles.article(3, 1, "Courier", EventType.AID));
        try (RecordFile record = RecordFile.open(file)) {
            List<StoredArticle> publications = record.publications("article00000001");
            assertThat(publications).extracting(a -> a.outlet().orElseThrow()).containsExactly("Herald", "Courier");
        }
    }

    @Test
    void keepsTheOldCodingUntilItIsPruned() throws IOException {
        CodedArticle before = SampleArticles.article(1, 2);
        CodedArticle after = SampleArticles.article(1, 2, "Outlet 1", EventType.COOPERATE);
        store(file, SampleArticles.CODER, before, SampleArticles.article(2, 1));
        store(file, SampleArticles.coder("2"), after);
        assertThat(json(EventFilter.all()))
                .hasSize(3)
                .containsAll(ArticleEntry.of(after).json());
        assertThat(json(EventFilter.all().run(1))).hasSize(3);

        assertThat(RecordFile.prune(file)).isEqualTo(1);
        assertThat(json(EventFilter.all())).hasSize(3);
        assertThat(json(EventFilter.all().run(1))).hasSize(1);
        try (Database database = Database.toRead(file)) {
            assertThat(database.number("SELECT count(*) FROM participants")).isEqualTo(9);
            assertThat(database.number("SELECT count(*) FROM event_json")).isEqualTo(3);
        }
    }

    @Test
    void tellsWhatAnotherCoderMadeOfTheSameArticle() throws IOException {
        store(file, SampleArticles.CODER, SampleArticles.article(1, 2), SampleArticles.article(2, 1));
        store(
                file,
                SampleArticles.coder("2"),
                SampleArticles.article(1, 2, "Outlet 1", EventType.COOPERATE),
                SampleArticles.article(3, 1));
        List<ArticleDiff> diffs = new ArrayList<>();
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(record.diff(1, 2, diffs::add)).isEqualTo(new RunDiff.Counts(1, 1, 1, 1));
        }
        assertThat(diffs).hasSize(1);
        assertThat(diffs.get(0).changes()).hasSize(2);
        EventChange.Changed changed =
                (EventChange.Changed) diffs.get(0).changes().get(0);
        assertThat(changed.fields())
                .contains(new EventChange.FieldChange("type", "\"AID\"", "\"COOPERATE\""))
                .allSatisfy(field -> assertThat(field.field()).isIn("type", "quad", "score"));
    }

    @Test
    void tellsWhichEventsCameAndWent() {
        StoredEvent first = stored(SampleArticles.article(1, 2), 0);
        StoredEvent second = stored(SampleArticles.article(1, 2), 1);
        assertThat(ArticleDiff.of("a", List.of(first), List.of(second)).changes())
                .containsExactly(new EventChange.Removed(first), new EventChange.Added(second));
        assertThat(ArticleDiff.of("a", List.of(first, second), List.of(second, first))
                        .changes())
                .isEmpty();
    }

    private static StoredEvent stored(CodedArticle coded, int event) {
        return new StoredEvent(
                1,
                coded.article().id(),
                coded.events().get(event).id(),
                ArticleEntry.of(coded).json().get(event));
    }

    static Stream<Arguments> filters() {
        EventFilter all = EventFilter.all();
        return Stream.of(
                Arguments.of(all, 3),
                Arguments.of(all.type(EventType.AID), 2),
                Arguments.of(all.type(EventType.ASSAULT).quad(4), 1),
                Arguments.of(all.type(EventType.ASSAULT).quad(1), 0),
                Arguments.of(all.mode("military").context("weapons"), 3),
                Arguments.of(all.mode("weapons"), 0),
                Arguments.of(all.factuality(Factuality.CLAIMED), 3),
                Arguments.of(all.factuality(Factuality.ASSERTED), 0),
                Arguments.of(all.actor("PER").recipient("TCD"), 3),
                Arguments.of(all.actor("TCD"), 0),
                Arguments.of(all.source("PER"), 0),
                Arguments.of(all.sector(Sector.GOV), 3),
                Arguments.of(all.sector(Sector.REB), 0),
                Arguments.of(all.country("PER").outlet("Courier"), 1),
                Arguments.of(all.from(LocalDate.of(2024, 5, 3)), 1),
                Arguments.of(all.to(LocalDate.of(2024, 5, 2)), 2),
                Arguments.of(all.confidence(0.8), 3),
                Arguments.of(all.confidence(0.81), 0),
                Arguments.of(all.event("article00000001_2"), 1),
                Arguments.of(all.article("article00000001"), 2));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void findsWhatIsAskedFor(EventFilter filter, int events) throws IOException {
        store(
                file,
                SampleArticles.CODER,
                SampleArticles.article(1, 2, "Herald", EventType.AID),
                SampleArticles.article(2, 1, "Courier", EventType.ASSAULT));
        assertThat(json(filter)).hasSize(events);
    }

    @Test
    void letsOthersReadWhileOneWrites() throws IOException {
        try (ImportRun run = RecordFile.importTo(file, SampleArticles.CODER);
                RecordFile reader = RecordFile.open(file)) {
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                run.write(ArticleEntry.of(SampleArticles.article(i, 1)));
                seen.clear();
                reader.events(EventFilter.all(), event -> {
                    seen.add(event.id());
                    run.fail("while " + event.id(), "is being read");
                });
                assertThat(seen).hasSize(i + 1);
            }
            assertThat(run.isKnown("article00000004")).isTrue();
            assertThat(run.isKnown("article00000005")).isFalse();
        }
    }

    @Test
    void showsWhatIsWrittenTogetherAllAtOnce() throws IOException {
        try (ImportRun run = RecordFile.importTo(file, SampleArticles.CODER)) {
            List<Boolean> written = run.together(List.of(
                    () -> run.write(ArticleEntry.of(SampleArticles.article(1, 2))),
                    () -> {
                        assertThat(run.isKnown("article00000001")).isFalse();
                        return run.write(ArticleEntry.of(SampleArticles.article(2, 1)));
                    },
                    () -> run.write(ArticleEntry.of(SampleArticles.article(2, 1)))));
            assertThat(written).containsExactly(true, true, false);
            assertThat(run.isKnown("article00000001")).isTrue();
            assertThat(json(EventFilter.all())).hasSize(3);
        }
    }

    @Test
    void losesOfWhatIsWrittenTogetherOnlyWhatFails() throws IOException {
        ArticleEntry whole = ArticleEntry.of(SampleArticles.article(1, 2));
        ArticleEntry broken = twiceTheSameEvent(SampleArticles.article(2, 1));
        try (ImportRun run = RecordFile.importTo(file, SampleArticles.CODER)) {
            assertThatThrownBy(() -> run.together(List.of(() -> run.write(whole), () -> run.write(broken))))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("UNIQUE");
            run.write(ArticleEntry.of(SampleArticles.article(3, 1)));
            run.finish();
        }
        assertThat(json(EventFilter.all())).hasSize(3);
        try (Database database = Database.toRead(file)) {
            assertThat(database.number("SELECT count(*) FROM articles")).isEqualTo(2);
            assertThat(database.number("SELECT count(*) FROM event_search_docsize"))
                    .isEqualTo(3);
            assertThat(database.number("SELECT count(*) FROM incident_events")).isEqualTo(3);
        }
    }

    private static ArticleEntry twiceTheSameEvent(CodedArticle coded) {
        Event event = coded.events().get(0);
        return ArticleEntry.of(new CodedArticle(coded.article(), coded.sentences(), List.of(event, event)));
    }

    @Test
    void notesDownWhatFailed() throws IOException {
        try (ImportRun run = RecordFile.importTo(file, SampleArticles.CODER)) {
            run.fail("a.txt", "is not UTF-8");
            run.skip("b.txt", "empty");
        }
        try (RecordFile record = RecordFile.open(file)) {
            assertThat(record.failures(1))
                    .containsExactly(new Failure("a.txt", false, "is not UTF-8"), new Failure("b.txt", true, "empty"));
            assertThat(record.runs().get(0).failed()).isEqualTo(1);
            assertThat(record.runs().get(0).ended()).isEmpty();
        }
    }
}
