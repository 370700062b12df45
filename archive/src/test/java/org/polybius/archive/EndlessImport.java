package org.polybius.archive;

import java.nio.file.Path;
import org.polybius.engine.coding.CodedArticle;

/** Imports articles until it is killed, and acknowledges each on standard output. */
final class EndlessImport {

    private static final int MOST_EVENTS = 9;

    private EndlessImport() {}

    /** @param args the record's file and the number of the first article */
    public static void main(String[] args) throws Exception {
        try (ImportRun run = RecordFile.importTo(Path.of(args[0]), SampleArticles.CODER)) {
            for (int number = Integer.parseInt(args[1]); ; number++) {
                CodedArticle article = SampleArticles.article(number, events(number));
                run.write(ArticleEntry.of(article));
                System.out.println(number);
                System.out.flush();
            }
        }
    }

    static int events(int number) {
        return number % MOST_EVENTS;
    }
}
