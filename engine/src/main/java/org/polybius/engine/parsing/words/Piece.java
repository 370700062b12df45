package org.polybius.engine.parsing.words;

import java.util.List;

/**
 * A part of the text, without blanks, on its way to be parted into words.
 *
 * @param offset where it starts in the text
 * @param words the text's words before it, to which its own are added
 */
record Piece(String text, int offset, List<Word> words) {

    private static final String[] SINGLE = new String['\u0080'];

    static {
        for (char c = 0; c < SINGLE.length; c++) {
            SINGLE[c] = String.valueOf(c);
        }
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    Piece part(int from, int to) {
        return new Piece(text.substring(from, to), offset + from, words);
    }

    /** What stands there, sharing the strings of single characters. */
    String substring(int from, int to) {
        boolean isSingle = to - from == 1 && at(from) < SINGLE.length;
        return isSingle ? SINGLE[at(from)] : text.substring(from, to);
    }

    void addWord(int from, int to) {
        words.add(new Word(offset + from, offset + to, substring(from, to)));
    }
}
