package org.polybius.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** A sentence as the date grammar reads it: the parser's tokens, with "mid-May" and "3-7" taken apart. */
final class Words {

    /**
     * @param form lower case
     * @param capital whether it is printed with a capital
     * @param tag of its token
     * @param token index of its token
     */
    record Word(String form, boolean capital, String tag, Span span, int token) {}

    private static final Word NONE = new Word("", false, "", new Span(0, 0), -1);
    private static final Pattern JOINED =
            Pattern.compile("(?i)(early|mid|late)([-–])(.+)|(\\d{1,2}|\\d{4})([-–])(\\d{1,2}|\\d{4})");

    /** A number that took the sentence's full stop. */
    private static final Pattern CLOSING = Pattern.compile("\\d[\\d–-]*\\.");

    private final List<Word> words;

    Words(ParsedSentence sentence) {
        List<Word> result = new ArrayList<>(sentence.size() + 4);
        sentence.tokens().forEach(token -> add(token, result));
        this.words = List.copyOf(result);
    }

    private static void add(Token token, List<Word> result) {
        String surface = token.surface();
        if (!isCompound(surface)) {
            result.add(word(token, 0, surface.length()));
            return;
        }
        int end = CLOSING.matcher(surface).matches() ? surface.length() - 1 : surface.length();
        Matcher joined = JOINED.matcher(surface).region(0, end);
        if (!joined.matches()) {
            result.add(word(token, 0, end));
            return;
        }
        boolean part = joined.group(1) != null;
        int group = part ? 1 : 4;
        result.add(word(token, joined.start(group), joined.end(group)));
        if (!part) {
            result.add(word(token, joined.start(5), joined.end(5)));
        }
        result.add(word(token, joined.start(group + 2), joined.end(group + 2)));
    }

    /** Whether it may have to be taken apart. */
    private static boolean isCompound(String surface) {
        return surface.indexOf('-') >= 0 || surface.indexOf('–') >= 0 || surface.endsWith(".");
    }

    private static Word word(Token token, int from, int to) {
        String surface = token.surface().substring(from, to);
        Span span = new Span(
                token.span().start() + from,
                to == token.surface().length()
                        ? token.span().end()
                        : token.span().start() + to);
        String form = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Word(form, Character.isUpperCase(surface.charAt(0)), token.tag(), span, token.index());
    }

    int size() {
        return words.size();
    }

    /** The word at {@code index}, an empty one outside the sentence. */
    Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : NONE;
    }

    String form(int index) {
        return at(index).form();
    }

    boolean is(int index, String... forms) {
        String form = form(index);
        for (String each : forms) {
            if (each.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** The index after {@code forms} where they stand at {@code index}; −1 where they do not. */
    int after(int index, String... forms) {
        for (int i = 0; i < forms.length; i++) {
            if (!form(index + i).equals(forms[i])) {
                return -1;
            }
        }
        return index + forms.length;
    }

    /** Skips a hyphen between the parts of "year-end". */
    int pastHyphen(int index) {
        return is(index, "-", "–") ? index + 1 : index;
    }

    Span span(int from, int to) {
        return at(from).span().cover(at(to - 1).span());
    }
}
