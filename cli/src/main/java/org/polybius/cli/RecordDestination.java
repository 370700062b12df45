package org.polybius.cli;

import java.io.IOException;
import java.util.List;
import org.polybius.archive.ArticleEntry;
import org.polybius.archive.ImportRun;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.CodedArticle;

/** The record: articles that are ready at the same time in one commit, and what failed or was skipped with its reason. */
record RecordDestination(ImportRun run) implements Destination {

    private record Storage(int bytes, ImportRun.Writing<Turn.Count> storing) implements Delivery {
        @Override
        public Turn.Count deliver() throws IOException {
            return storing.write();
        }
    }

    @Override
    public boolean isKnown(Article article) throws IOException {
        return run.isKnown(article.id());
    }

    /** @param deliveries made here */
    @Override
    public List<Turn.Count> deliver(List<Delivery> deliveries) throws IOException {
        return run.together(deliveries.stream()
                .map(delivery -> ((Storage) delivery).storing())
                .toList());
    }

    @Override
    public Delivery known() {
        return new Storage(0, () -> {
            run.know();
            return new Turn.Count.Known();
        });
    }

    @Override
    public Delivery coded(CodedArticle coded) {
        ArticleEntry entry = ArticleEntry.of(coded);
        return new Storage(
                entry.size(),
                () -> run.write(entry) ? new Turn.Count.Coded(coded.events().size()) : new Turn.Count.Known());
    }

    @Override
    public Delivery failed(String origin, String reason) {
        return new Storage(0, () -> {
            run.fail(origin, reason);
            return new Turn.Count.Failed();
        });
    }

    @Override
    public Delivery skipped(String origin, String reason) {
        return new Storage(0, () -> {
            run.skip(origin, reason);
            return new Turn.Count.Skipped();
        });
    }
}
