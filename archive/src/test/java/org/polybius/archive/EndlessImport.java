package org.polybius.archive;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** Imports articles until it is killed, some of them together, and acknowledges each on standard output. */
final class EndlessImport {

    private static final int MOST_EVENTS = 9;
    private static final int MOST_TOGETHER = 5;

    private EndlessImport() {}

    /** @param args the record's file and the number of the first article */
    public static void main(String[] args) throws Exception {
        try (ImportRun run = RecordFile.importTo(Path.of(args[0]), SampleArticles.CODER)) {
            for (int number = Integer.parseInt(args[1]); ; ) {
                int after = number + 1 + number % MOST_TOGETHER;
                run.together(IntStream.range(number, after)
                        .mapToObj(n -> ArticleEntry.of(SampleArticles.article(n, events(n))))
                        .map(entry -> (ImportRun.Writing<Boolean>) () -> run.write(entry))
                        .toList());
                for (; number < after; number++) {
                    System.out.println(number);
                    System.out.flush();
                }
            }
        }
    }

    static int events(int number) {
        return number % MOST_EVENTS;
    }
}
