package org.polybius.archive;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.polybius.archive.RecordFile.Taker;

/** Compares two runs, article by article. */
public final class RunDiff {

    /**
     * @param articles that both runs coded
     * @param changed of those, how many have any difference
     * @param onlyBefore articles that the first run alone coded, or that are pruned from the other
     * @param onlyAfter the same of the second
     */
    public record Counts(long articles, long changed, long onlyBefore, long onlyAfter) {}

    private final RecordFile record;
    private final Database database;
    private final long before;
    private final long after;

    RunDiff(RecordFile record, Database database, long before, long after) {
        this.record = record;
        this.database = database;
        this.before = before;
        this.after = after;
    }

    Counts compare(Taker<ArticleDiff> taker) throws IOException {
        List<String> articles = articlesOfBoth();
        long changed = 0;
        for (String article : articles) {
            ArticleDiff diff = ArticleDiff.of(article, events(before, article), events(after, article));
            if (!diff.changes().isEmpty()) {
                changed++;
                taker.take(diff);
            }
        }
        return new Counts(articles.size(), changed, count(before) - articles.size(), count(after) - articles.size());
    }

    private long count(long run) throws RecordException {
        return database.number("SELECT count(*) FROM codings WHERE run = " + run);
    }

    private List<String> articlesOfBoth() throws RecordException {
        String sql = """
                SELECT articles.id FROM codings JOIN articles USING (article)
                WHERE run = ? AND article IN (SELECT article FROM codings WHERE run = ?) ORDER BY article""";
        return database.call(c -> {
            List<String> articles = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement(sql)) {
                new Row(query).add(before).add(after);
                ResultSet rows = query.executeQuery();
                while (rows.next()) {
                    articles.add(rows.getString(1));
                }
            }
            return articles;
        });
    }

    private List<StoredEvent> events(long run, String article) throws IOException {
        List<StoredEvent> events = new ArrayList<>();
        record.events(EventFilter.all().run(run).article(article), events::add);
        return events;
    }
}
