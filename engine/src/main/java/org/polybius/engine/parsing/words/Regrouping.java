package org.polybius.engine.parsing.words;

import java.util.List;

/** The last look at the words of a text: what is parted or joined for what stands beside it. */
final class Regrouping {

    private Regrouping() {}

    static void apply(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            i += look(words, i);
        }
        if (words.size() == 1) {
            partLastPeriod(words);
        }
    }

    /** Returns how many words to pass over: the parts. Behind joined brackets one word is never looked at. */
    private static int look(List<Word> words, int index) {
        Word word = words.get(index);
        if (isNo(word.form()) && !isBeforeNumber(words, index)) {
            partPeriod(words, index);
            return 1;
        }
        if (isInBrackets(words, index)) {
            joinBrackets(words, index);
            return 0;
        }
        return part(words, index, yearsMiddle(word.form())) || part(words, index, markMiddle(word.form())) ? 2 : 0;
    }

    /** "No." is a number before a number, and the end of a sentence elsewhere. */
    private static boolean isNo(String form) {
        return form.length() == 3
                && form.charAt(2) == '.'
                && (form.charAt(0) | ' ') == 'n'
                && (form.charAt(1) | ' ') == 'o';
    }

    private static boolean isBeforeNumber(List<Word> words, int index) {
        return index + 1 < words.size()
                && Characters.isDigit(words.get(index + 1).form().charAt(0));
    }

    /** "(a)", "[12]": one character or a number between brackets of any kind is one word with them. */
    private static boolean isInBrackets(List<Word> words, int index) {
        if (index == 0 || index + 1 == words.size()) {
            return false;
        }
        String form = words.get(index).form();
        return Characters.isLeftBracket(words.get(index - 1).form().charAt(0))
                && (form.length() == 1 || Characters.digitsEnd(form, 0) == form.length())
                && Characters.isRightBracket(words.get(index + 1).form().charAt(0));
    }

    private static void joinBrackets(List<Word> words, int index) {
        Word left = words.get(index - 1);
        Word right = words.get(index + 1);
        String form = left.form() + words.get(index).form() + right.form();
        words.set(index - 1, new Word(left.start(), right.end(), form));
        words.subList(index, index + 2).clear();
    }

    /** "1990-95", "1990-1995", "80-90s": the hyphen, or nothing. */
    private static Range yearsMiddle(String form) {
        int length = Characters.lengthOfLine(form);
        int hyphen = Characters.digitsEnd(form, 0);
        if ((hyphen != 2 && hyphen != 4) || hyphen >= length || form.charAt(hyphen) != '-') {
            return Range.NONE;
        }
        int digits = Characters.digitsEnd(form, hyphen + 1);
        int second = digits - hyphen - 1;
        boolean plural = second == 2 && digits + 1 == length && (form.charAt(digits) | ' ') == 's';
        boolean whole = (second == 2 || second == 4) && digits == length;
        return plural || whole ? new Range(hyphen, hyphen + 1) : Range.NONE;
    }

    /** "ended.Then": final marks between two words of two letters or more, or nothing. */
    private static Range markMiddle(String form) {
        int from = Characters.lettersEnd(form, 0);
        int to = from;
        while (to < form.length() && isAsciiFinalMark(form.charAt(to))) {
            to++;
        }
        boolean middle = from >= 2 && from < to && Characters.lettersEnd(form, to) >= to + 2;
        return middle && Characters.lettersEnd(form, to) == Characters.lengthOfLine(form)
                ? new Range(from, to)
                : Range.NONE;
    }

    private static boolean isAsciiFinalMark(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    /** Parts a word into three, dropping a line end behind the last, where there is a middle. */
    private static boolean part(List<Word> words, int index, Range middle) {
        if (!middle.isFound()) {
            return false;
        }
        Word word = words.get(index);
        words.set(index, cut(word, 0, middle.from()));
        words.add(index + 1, cut(word, middle.from(), middle.to()));
        words.add(index + 2, cut(word, middle.to(), Characters.lengthOfLine(word.form())));
        return true;
    }

    private static void partLastPeriod(List<Word> words) {
        String form = words.get(0).form();
        int last = form.length() - 1;
        if (last > 0 && form.charAt(last) == '.' && !Characters.isFinalMark(form.charAt(last - 1))) {
            partPeriod(words, 0);
        }
    }

    private static void partPeriod(List<Word> words, int index) {
        Word word = words.get(index);
        int period = word.form().length() - 1;
        words.set(index, cut(word, 0, period));
        words.add(index + 1, cut(word, period, period + 1));
    }

    private static Word cut(Word word, int from, int to) {
        return new Word(word.start() + from, word.start() + to, word.form().substring(from, to));
    }
}
