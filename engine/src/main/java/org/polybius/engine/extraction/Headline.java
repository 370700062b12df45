package org.polybius.engine.extraction;

import java.util.List;

/** Finds the headline of a plain text: its first line or lines, when they look like one. */
final class Headline {

    private static final int MOST_WORDS = 30;
    private static final int MOST_LINES = 3;

    /** Where the second line is so much longer than the first, they are a headline and a paragraph. */
    private static final double LONGER = 1.5;

    private Headline() {}

    /** How many of the first lines are the headline; 0 where the text begins with its body. */
    static int lines(List<Line> lines) {
        if (lines.size() < 2 || !isHeadline(lines.get(0))) {
            return 0;
        }
        int block = 1;
        while (block < lines.size() && lines.get(block).block() == lines.get(0).block()) {
            block++;
        }
        if (block == 1) {
            return 1;
        }
        if (endsHeadline(lines.get(0), lines.get(1))) {
            return 1;
        }
        boolean all = block < lines.size()
                && block <= MOST_LINES
                && lines.subList(1, block).stream().allMatch(Headline::isHeadline);
        return all ? block : 0;
    }

    private static boolean isHeadline(Line line) {
        return line.wordCount(MOST_WORDS + 1) <= MOST_WORDS
                && !line.endsSentence(".:;,")
                && FrontMatter.of(line).isEmpty();
    }

    private static boolean endsHeadline(Line first, Line second) {
        return FrontMatter.of(second).isPresent()
                || second.words().length() > LONGER * first.words().length()
                        && !Character.isLowerCase(second.words().charAt(0))
                        && second.endsSentence(".?!");
    }
}
