package org.polybius.engine.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where the sentences of one paragraph end. Each full stop, question mark, exclamation mark, ellipsis and line
 * break is looked at once, with a bounded look back and ahead, so that the time grows with the text's length alone.
 */
final class SentenceEnds {

    private static final Set<String> OPENERS = WordFile.words("sentence-openers.txt");
    private static final Set<String> ASKING = WordFile.words("asking-verbs.txt");
    private static final Set<String> AFTER_HOUR = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Sept",
            "Oct",
            "Nov",
            "Dec",
            "Eastern",
            "Central",
            "Pacific",
            "Mountain",
            "Moscow",
            "Greenwich",
            "GMT",
            "UTC",
            "EST",
            "EDT",
            "ET",
            "CST",
            "CDT",
            "CT",
            "PST",
            "PDT",
            "PT",
            "BST",
            "CET",
            "CEST",
            "IST",
            "JST",
            "MST",
            "MDT");
    private static final String CLOSERS = "\"'”’»)]}";
    private static final String QUOTES = "\"“”‘’'«»";

    /** How many words of a speaker's name one reads after a quotation: "Deputy Prime Minister Anna Maria Berg asked". */
    private static final int LONGEST_SPEAKER = 6;

    private final String text;
    private final Span paragraph;
    private final BitSet bracketed;
    private final int width;
    private int lineStart;

    SentenceEnds(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.bracketed = Brackets.inside(text, paragraph);
        this.width = longestLine();
        this.lineStart = paragraph.start();
    }

    /** Offsets after each sentence, ascending; the last is the paragraph's end. */
    List<Integer> find() {
        List<Integer> ends = new ArrayList<>();
        int i = paragraph.start();
        while (i < paragraph.end()) {
            int next = i + 1;
            if (isTerminator(text.charAt(i))) {
                int marks = after(i, SentenceEnds::isTerminator);
                next = after(marks, SentenceEnds::isCloser);
                if (ends(i, marks, next)) {
                    ends.add(next);
                }
            } else if (text.charAt(i) == '\n') {
                if (lineEnds(i)) {
                    ends.add(i);
                }
                lineStart = next;
            }
            i = next;
        }
        ends.add(paragraph.end());
        return ends;
    }

    /** @param mark the first mark; {@code marks} the end of the run of marks; {@code end} that of quotes and brackets */
    private boolean ends(int mark, int marks, int end) {
        if (isOmission(mark)) {
            return false;
        }
        if (end >= paragraph.end() || bracketed.get(end - 1 - paragraph.start()) || !isSpace(text.charAt(end))) {
            return false;
        }
        int next = after(end, SentenceEnds::isSpace);
        if (next >= paragraph.end() || !canOpen(next)) {
            return false;
        }
        boolean fullStop = marks - mark == 1 && text.charAt(mark) == '.';
        if (fullStop) {
            return stopEnds(mark, next);
        }
        return !(closesQuote(marks, end) && asks(next));
    }

    /** "[...]" stands for words left out, before a sentence or in it. */
    private boolean isOmission(int mark) {
        return mark > paragraph.start() && text.charAt(mark - 1) == '[';
    }

    /** Whether a lone full stop that is followed by something like a new sentence ends the old one. */
    private boolean stopEnds(int stop, int next) {
        String word = wordBefore(stop);
        if (isEnumerator(stop, word)) {
            return false;
        }
        Optional<Abbreviations.Kind> kind = Abbreviations.kind(word);
        return kind.isEmpty()
                || switch (kind.get()) {
                    case NEVER -> false;
                    case STARTER -> opensAfterAbbreviation(next);
                    case CAPITAL -> !isDigit(next) && !AFTER_HOUR.contains(wordAt(next));
                    case NUMBER -> !isDigit(next);
                };
    }

    private boolean opensAfterAbbreviation(int next) {
        if (isQuote(text.charAt(next))) {
            return true;
        }
        String word = wordAt(next);
        int end = next + word.length();
        boolean initial = word.length() == 1 && end < text.length() && text.charAt(end) == '.';
        return OPENERS.contains(word.split("['’]", 2)[0]) && !initial;
    }

    /** "2." at the start of a line numbers what follows. */
    private boolean isEnumerator(int stop, String word) {
        return stop - word.length() == after(lineStart, SentenceEnds::isSpace)
                && !word.isEmpty()
                && word.length() < 3
                && word.chars().allMatch(Character::isDigit);
    }

    private boolean closesQuote(int marks, int end) {
        for (int i = marks; i < end; i++) {
            if (isQuote(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** “Why?” <em>Prime Minister Anna Berg asked</em>. */
    private boolean asks(int next) {
        int at = next;
        for (int words = 0; words <= LONGEST_SPEAKER; words++) {
            String word = wordAt(at);
            if (word.isEmpty()) {
                return false;
            }
            if (words > 0 && ASKING.contains(word)) {
                return true;
            }
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
            at += word.length();
            if (at < paragraph.end()
                    && text.charAt(at) == '.'
                    && Abbreviations.kind(word).isPresent()) {
                at++;
            }
            if (at >= paragraph.end() || text.charAt(at) != ' ') {
                return false;
            }
            at++;
        }
        return false;
    }

    private boolean lineEnds(int newline) {
        int end = lineEnd(newline + 1);
        String before = text.substring(lineStart, newline).strip();
        String after = text.substring(newline + 1, end).strip();
        return !bracketed.get(newline - paragraph.start()) && LineBreaks.isWanted(width, before, after);
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > paragraph.end() ? paragraph.end() : end;
    }

    private int longestLine() {
        int longest = 0;
        for (int from = paragraph.start(); from < paragraph.end(); from = lineEnd(from) + 1) {
            longest = Math.max(longest, lineEnd(from) - from);
        }
        return longest;
    }

    /** A sentence can open with anything but a small letter or a mark that belongs to the words before. */
    private boolean canOpen(int at) {
        int first = after(at, c -> isQuote(c) || "([—–- ".indexOf(c) >= 0);
        if (first >= paragraph.end()) {
            return false;
        }
        // What an editor put in brackets, "[they]" or "[...]", opens a sentence as a capital does.
        if (first > at && text.charAt(first - 1) == '[') {
            return true;
        }
        boolean small = Character.isLowerCase(text.charAt(first)) && !isCamel(first);
        return !small && ",;:.?!%)]}".indexOf(text.charAt(first)) < 0;
    }

    /** "iPads". */
    private boolean isCamel(int at) {
        return at + 1 < paragraph.end() && Character.isUpperCase(text.charAt(at + 1));
    }

    private String wordBefore(int stop) {
        int start = stop;
        int bound = Math.max(paragraph.start(), stop - Abbreviations.LONGEST);
        while (start > bound && isWordCharacter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, stop);
    }

    private String wordAt(int start) {
        int end = start;
        while (end < paragraph.end() && end - start < 40 && isLetterLike(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private interface CharacterTest {
        boolean holds(char c);
    }

    private int after(int from, CharacterTest test) {
        int i = from;
        while (i < paragraph.end() && test.holds(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'';
    }

    private static boolean isLetterLike(char c) {
        return Character.isLetter(c) || c == '-' || c == '\'' || c == '’';
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    private static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
