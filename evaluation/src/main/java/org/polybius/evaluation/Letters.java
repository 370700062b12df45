package org.polybius.evaluation;

import java.util.BitSet;
import java.util.List;
import org.polybius.engine.article.Span;

/**
 * The letters and digits under some spans: what is compared, so that annotators' choices about marks, spaces and a
 * possessive's ending do not count. Spans of nothing but marks (a colon as cue) stand for their first mark.
 */
record Letters(BitSet offsets) {

    static Letters of(String text, List<Span> spans) {
        BitSet offsets = new BitSet();
        for (Span span : spans) {
            int end = withoutPossessive(text, span);
            for (int i = span.start(); i < end; i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    offsets.set(i);
                }
            }
        }
        if (offsets.isEmpty()) {
            spans.forEach(span -> offsets.set(span.start()));
        }
        return new Letters(offsets);
    }

    private static int withoutPossessive(String text, Span span) {
        int end = span.end();
        boolean possessive =
                span.length() > 2 && text.charAt(end - 1) == 's' && "'’".indexOf(text.charAt(end - 2)) >= 0;
        return possessive ? end - 2 : end;
    }

    boolean overlaps(Letters other) {
        return offsets.intersects(other.offsets);
    }

    boolean isEmpty() {
        return offsets.isEmpty();
    }

    /** The starts of the words, parted by white space, that these letters touch. */
    BitSet words(String text) {
        BitSet words = new BitSet();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                start = i + 1;
            } else if (offsets.get(i)) {
                words.set(start);
            }
        }
        return words;
    }
}
