package org.polybius.engine.parsing;

import java.util.Arrays;

/**
 * Where a parse stands: the words on the stack, those passed over, the next one, and the tree so far, as arrays over the
 * words of a sentence. Word 0 is the artificial root. Used again for each sentence of a thread.
 *
 * <p>The dependents of a word are a linked list in text order, those before and after it together.
 */
final class Configuration {

    static final int NONE = -1;

    private final int[] stack = new int[SentenceValues.MAX_WORDS + 1];
    private final int[] passed = new int[SentenceValues.MAX_WORDS + 1];
    private final int[] heads = new int[SentenceValues.MAX_WORDS + 1];
    private final int[] first = new int[SentenceValues.MAX_WORDS + 1];
    private final int[] last = new int[SentenceValues.MAX_WORDS + 1];
    private final int[] next = new int[SentenceValues.MAX_WORDS + 1];
    private final int[] previous = new int[SentenceValues.MAX_WORDS + 1];
    private int words;
    private int onStack;
    private int onPassed;
    private int input;

    /** The root on the stack, the first word next, no tree. */
    void begin(int words) {
        this.words = words;
        Arrays.fill(heads, 0, words + 1, NONE);
        Arrays.fill(first, 0, words + 1, NONE);
        Arrays.fill(last, 0, words + 1, NONE);
        reset(0, 1);
    }

    /** Leaves the tree and puts {@code top} alone on the stack before {@code input}. */
    void reset(int top, int input) {
        stack[0] = top;
        onStack = 1;
        onPassed = 0;
        this.input = input;
    }

    boolean isAtEnd() {
        return input > words;
    }

    int top() {
        return stack[onStack - 1];
    }

    int input() {
        return input;
    }

    /** The word {@code depth} below the top of the stack. */
    int below(int depth) {
        return depth < onStack ? stack[onStack - 1 - depth] : NONE;
    }

    void shift() {
        while (onPassed > 0) {
            stack[onStack++] = passed[--onPassed];
        }
        stack[onStack++] = input++;
    }

    void reduce() {
        onStack--;
    }

    void pass() {
        passed[onPassed++] = stack[--onStack];
    }

    int head(int word) {
        return heads[word];
    }

    boolean hasHead(int word) {
        return heads[word] != NONE;
    }

    boolean isDescendant(int word, int ancestor) {
        for (int at = heads[word]; at != NONE; at = heads[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Makes {@code word} a dependent of {@code head}, and of that alone. */
    void attach(int word, int head) {
        if (heads[word] != NONE) {
            detach(word);
        }
        int after = last[head];
        while (after != NONE && after > word) {
            after = previous[after];
        }
        int before = after == NONE ? first[head] : next[after];
        link(head, after, word);
        link(head, word, before);
        heads[word] = head;
    }

    private void detach(int word) {
        link(heads[word], previous[word], next[word]);
    }

    /** Makes {@code right} follow {@code left} among the dependents of {@code head}; either may be none. */
    private void link(int head, int left, int right) {
        if (left == NONE) {
            first[head] = right;
        } else {
            next[left] = right;
        }
        if (right == NONE) {
            last[head] = left;
        } else {
            previous[right] = left;
        }
    }

    /** The leftmost dependent, if it stands before {@code word}. */
    int leftmost(int word) {
        int found = first[word];
        return found != NONE && found < word ? found : NONE;
    }

    int secondLeftmost(int word) {
        int found = first[word] == NONE ? NONE : next[first[word]];
        return found != NONE && found < word ? found : NONE;
    }

    /** The rightmost dependent, if it stands after {@code word}. */
    int rightmost(int word) {
        return last[word] > word ? last[word] : NONE;
    }

    int secondRightmost(int word) {
        int found = last[word] == NONE ? NONE : previous[last[word]];
        return found > word ? found : NONE;
    }

    /** The dependent of the same head just before {@code word}. */
    int leftSibling(int word) {
        return heads[word] == NONE ? NONE : previous[word];
    }

    boolean hasLeftSibling(int word) {
        return leftSibling(word) != NONE;
    }
}
