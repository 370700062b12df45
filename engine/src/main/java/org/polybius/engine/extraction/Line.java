package org.polybius.engine.extraction;

import java.util.ArrayList;
import java.util.List;
import org.polybius.engine.article.Span;

/**
 * A line of text that holds something.
 *
 * @param span the line in the text, without surrounding white space
 * @param words what stands there
 * @param block lines without an empty line between them have the same number
 */
record Line(Span span, String words, int block) {

    static List<Line> of(String text, int from) {
        List<Line> lines = new ArrayList<>();
        int block = 0;
        int start = from;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            Span span = trimmed(text, start, end);
            if (span.length() == 0) {
                block++;
            } else {
                lines.add(new Line(span, span.in(text), block));
            }
            boolean windows = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (windows ? 2 : 1);
        }
        return lines;
    }

    /** Counts no further than {@code most}. */
    int wordCount(int most) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length() && count < most; i++) {
            boolean space = isSpace(words.charAt(i));
            if (!space && !inWord) {
                count++;
            }
            inWord = !space;
        }
        return count;
    }

    /** Whether the line ends as a sentence does, closing quotes and brackets aside. */
    boolean endsSentence(String marks) {
        int last = words.length() - 1;
        while (last > 0 && "\"'”’»)]".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return marks.indexOf(words.charAt(last)) >= 0;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
