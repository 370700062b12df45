package org.polybius.engine.article;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** What stands inside closed round and square brackets. A bracket that nothing closes, or far away, brackets nothing. */
final class Brackets {

    /** What is longer is no aside but sentences of their own, or two brackets that do not belong together. */
    private static final int LONGEST = 200;

    private Brackets() {}

    /** Bits count from the span's start; an opening bracket is inside, its closing one is outside. */
    static BitSet inside(String text, Span span) {
        BitSet inside = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open.push(i);
            } else if ((c == ')' || c == ']') && !open.isEmpty()) {
                mark(inside, open.pop() - span.start(), i - span.start());
            }
        }
        return inside;
    }

    private static void mark(BitSet inside, int from, int to) {
        if (to - from <= LONGEST) {
            inside.set(from, to);
        }
    }
}
