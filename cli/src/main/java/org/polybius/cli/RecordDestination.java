package org.polybius.cli;

import java.io.IOException;
import org.polybius.archive.ArticleEntry;
import org.polybius.archive.ImportRun;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.CodedArticle;

/** The record: each article a transaction, and what failed or was skipped with its reason. */
record RecordDestination(ImportRun run) implements Destination {

    private interface Storing {
        Turn.Count store() throws IOException;
    }

    private record Storage(int bytes, Storing storing) implements Delivery {
        @Override
        public Turn.Count deliver() throws IOException {
            return storing.store();
        }
    }

    @Override
    public boolean isKnown(Article article) throws IOException {
        return run.isKnown(article.id());
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
