package org.polybius.engine.extraction;

import java.util.List;
import java.util.Set;

/** Finds the headline of a plain text: its first line or lines, when they look like one. */
final class Headline {

    private static final int MOST_WORDS = 30;
    private static final int MOST_LINES = 3;

    /** Where the second line is so much longer than the first, they are a headline and a paragraph. */
    private static final double LONGER = 1.5;

    private static final int FEWEST_TITLE_WORDS = 4;
    private static final Set<String> SMALL_IN_TITLES = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "nor", "of", "off", "on",
            "or", "over", "per", "so", "than", "that", "the", "to", "up", "via", "vs.", "with", "yet");

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
                && !line.endsSentence(":;,")
                && (!line.endsSentence(".") || isTitleCase(line))
                && FrontMatter.of(line).isEmpty();
    }

    /** "Rebels Seize Port After a Night of Shelling." is a headline for all its full stop. */
    private static boolean isTitleCase(Line line) {
        List<String> words = List.of(line.words().split("[\\s\\u00A0]++"));
        return words.size() >= FEWEST_TITLE_WORDS
                && words.stream()
                        .allMatch(word -> SMALL_IN_TITLES.contains(word) || !Character.isLowerCase(word.charAt(0)));
    }

    private static boolean endsHeadline(Line first, Line second) {
        return FrontMatter.of(second).isPresent()
                || second.words().length() > LONGER * first.words().length()
                        && !Character.isLowerCase(second.words().charAt(0))
                        && second.endsSentence(".?!");
    }
}
