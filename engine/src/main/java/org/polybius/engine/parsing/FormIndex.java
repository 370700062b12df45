package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polybius.engine.packing.PackedInput;

/**
 * Finds words in text that is not yet cut into tokens, in whatever form they are printed: "strike" in "struck",
 * "air-strikes" and "STRIKING". One pass, a hash and a few look-ups a word.
 *
 * <p>What a lemmatizer may take for a form of a word is found for certain, whatever tag the word has and wherever a
 * tokenizer parts it; what it would not may be found as well ("string" for "strung").
 */
public final class FormIndex {

    private static final int LONGEST = 64;
    private static final long FACTOR = 0x5DEECE66DL;

    /** A hash to the marks of the word that has it; open addressing, a power of two in size. */
    private final long[] hashes;

    private final int[][] marks;

    private int size;

    private FormIndex(int slots) {
        hashes = new long[slots];
        marks = new int[slots][];
    }

    /** What the build wrote. */
    public static FormIndex read(PackedInput in) {
        FormIndex index = new FormIndex(in.number());
        index.size = in.number();
        for (int i = 0; i < index.size; i++) {
            int slot = in.number();
            index.hashes[slot] = ((long) in.number() << Integer.SIZE) | Integer.toUnsignedLong(in.number());
            index.marks[slot] = marks(in);
        }
        return index;
    }

    /** Marks behind their number. */
    public static int[] marks(PackedInput in) {
        int[] marks = new int[in.number()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = in.number();
        }
        return marks;
    }

    private void add(String word, int[] ofWord) {
        long hash = hash(word);
        int at = slot(hash);
        hashes[at] = hash;
        marks[at] = ofWord;
        size++;
    }

    int slots() {
        return hashes.length;
    }

    int size() {
        return size;
    }

    /** Takes a word's slot, its hash and its marks. */
    interface Taker {
        void take(int slot, long hash, int[] marks);
    }

    void each(Taker taker) {
        for (int slot = 0; slot < hashes.length; slot++) {
            if (marks[slot] != null) {
                taker.take(slot, hashes[slot], marks[slot]);
            }
        }
    }

    private static int[] array(List<Integer> list) {
        int[] array = new int[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    /** Gathers the words of an index. */
    public static final class Builder {

        private final Map<String, List<Integer>> words = new TreeMap<>();

        /** @param word a lemma in lower case: letters, with hyphens between them or without */
        public Builder add(String word, int mark) {
            words.computeIfAbsent(word, key -> new ArrayList<>(2)).add(mark);
            return this;
        }

        /** A form that no ending of {@code base} explains; nothing where {@code base} was not added. */
        public Builder addForm(String form, String base) {
            List<Integer> ofBase = words.get(base);
            if (ofBase != null && !form.equals(base)) {
                words.computeIfAbsent(form, key -> new ArrayList<>(2)).addAll(ofBase);
            }
            return this;
        }

        public FormIndex build() {
            FormIndex index = new FormIndex(Integer.highestOneBit(Math.max(8, words.size())) << 2);
            words.forEach((word, marks) -> index.add(word, array(marks)));
            return index;
        }
    }

    /** Whether {@code word} is one that an index can find: letters and zeros, with hyphens between them or without. */
    public static boolean isFindable(String word) {
        if (word.isEmpty() || word.length() >= LONGEST) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean inside = i > 0 && i + 1 < word.length();
            if (!isPart(word.charAt(i)) && !(inside && word.charAt(i) == '-')) {
                return false;
            }
        }
        return true;
    }

    /** Sets in {@code found} the marks of the words between {@code from} and {@code to}. */
    public void find(CharSequence text, int from, int to, BitSet found) {
        long[] prefixes = new long[LONGEST + 1];
        char[] letters = new char[LONGEST];
        int at = from;
        while (at < to) {
            at = isPart(text.charAt(at)) ? findFrom(text, at, to, prefixes, letters, found) : at + 1;
        }
    }

    /**
     * Looks up what begins at {@code start}, up to the end of each part of a word with hyphens.
     *
     * @return where the next part begins
     */
    private int findFrom(CharSequence text, int start, int to, long[] prefixes, char[] letters, BitSet found) {
        int next = to;
        int length = 0;
        long hash = 0;
        for (int i = start; i < to && length < LONGEST; i++) {
            char c = lower(text.charAt(i));
            boolean part = isPart(c);
            boolean goesOn = part || (c == '-' && i + 1 < to && isPart(text.charAt(i + 1)));
            if (!goesOn) {
                next = Math.min(next, i);
                break;
            }
            boolean ends = i + 1 == to || !isPart(text.charAt(i + 1)) || isDigit(c) != isDigit(text.charAt(i + 1));
            // Any number is "0" to the lemmatizer.
            if (!isDigit(c) || length == 0 || letters[length - 1] != '0') {
                letters[length] = isDigit(c) ? '0' : c;
                hash = next(hash, letters[length]);
                prefixes[++length] = hash;
            }
            if (part && ends) {
                next = Math.min(next, i + 1);
                lookUp(prefixes, letters, length, found);
                // "didn't" is "did" and "n't".
                if (c == 'n' && i + 2 < to && isApostrophe(text.charAt(i + 1)) && lower(text.charAt(i + 2)) == 't') {
                    lookUp(prefixes, letters, length - 1, found);
                }
            }
        }
        return length == LONGEST ? endOfPart(text, start, to) : next;
    }

    private static int endOfPart(CharSequence text, int start, int to) {
        int at = start + 1;
        while (at < to && isPart(text.charAt(at)) && isDigit(text.charAt(at)) == isDigit(text.charAt(start))) {
            at++;
        }
        return at;
    }

    /** The word itself, and all that it may be an inflected form of. */
    private void lookUp(long[] prefixes, char[] letters, int n, BitSet found) {
        if (n < 1) {
            return;
        }
        probe(prefixes[n], found);
        if (n < 3) {
            return;
        }
        char before = letters[n - 2];
        switch (letters[n - 1]) {
            case 's' -> {
                probe(prefixes[n - 1], found);
                if (before == 'e') {
                    probe(prefixes[n - 2], found);
                    withY(prefixes, letters, n - 2, found);
                }
            }
            case 'd' -> {
                probe(prefixes[n - 1], found);
                if (before == 'e') {
                    stem(prefixes, letters, n - 2, found);
                    withY(prefixes, letters, n - 2, found);
                }
            }
            case 'r' -> {
                probe(prefixes[n - 1], found);
                if (before == 'e') {
                    stem(prefixes, letters, n - 2, found);
                    withY(prefixes, letters, n - 2, found);
                }
            }
            case 't' -> {
                if (before == 's' && letters[n - 3] == 'e') {
                    probe(prefixes[n - 2], found);
                    stem(prefixes, letters, n - 3, found);
                    withY(prefixes, letters, n - 3, found);
                }
            }
            case 'g' -> {
                if (before == 'n' && letters[n - 3] == 'i' && n > 3) {
                    gerund(prefixes, letters, n - 3, found);
                } else if (before == 'n' && letters[n - 3] == 'u') {
                    probe(next(next(next(prefixes[n - 3], 'i'), 'n'), 'g'), found);
                }
            }
            case 'n' -> {
                probe(prefixes[n - 1], found);
                if (before == 'e') {
                    probe(next(next(prefixes[n - 2], 'a'), 'n'), found);
                }
            }
            case 'e' -> probe(prefixes[n - 1], found);
            case 'i' -> probe(next(next(prefixes[n - 1], 'u'), 's'), found);
            case 'a' -> probe(next(next(prefixes[n - 1], 'u'), 'm'), found);
            default -> {}
        }
    }

    /** "plann", before an ending: "plann" itself, "plan". */
    private void stem(long[] prefixes, char[] letters, int n, BitSet found) {
        probe(prefixes[n], found);
        if (n > 1 && letters[n - 1] == letters[n - 2]) {
            probe(prefixes[n - 1], found);
        }
    }

    /** "denied", "studies": the last letter of what stands before the ending was a y. */
    private void withY(long[] prefixes, char[] letters, int n, BitSet found) {
        if (n > 1 && letters[n - 1] == 'i') {
            probe(next(prefixes[n - 1], 'y'), found);
        }
    }

    private void gerund(long[] prefixes, char[] letters, int n, BitSet found) {
        stem(prefixes, letters, n, found);
        probe(next(prefixes[n], 'e'), found);
        if (n > 1) {
            probe(next(prefixes[n - 1], 'e'), found);
        }
        if (letters[n - 1] == 'y') {
            probe(next(next(prefixes[n - 1], 'i'), 'e'), found);
        }
    }

    private void probe(long hash, BitSet found) {
        int[] ofWord = marks[slot(hash)];
        if (ofWord != null) {
            for (int mark : ofWord) {
                found.set(mark);
            }
        }
    }

    /** Where {@code hash} stands, or the free place where it would. */
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash ^ (hash >>> 29)) & mask;
        while (marks[at] != null && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = next(hash, word.charAt(i));
        }
        return hash;
    }

    private static long next(long hash, char c) {
        return (hash + c) * FACTOR;
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c >= '\u2010' && c <= '\u2015' ? '-' : Character.toLowerCase(c);
    }

    private static boolean isPart(char c) {
        return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) : Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u02bc';
    }
}
