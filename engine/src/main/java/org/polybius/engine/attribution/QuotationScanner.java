package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;

/**
 * Finds the quotations of an article by one walk over each paragraph for double marks (straight, curly, doubled
 * apostrophes) and one for single marks. Marks need not balance: a paragraph's end closes what is open.
 */
public final class QuotationScanner {

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationScanner(String text) {
        this.text = text;
    }

    /** All quotations in text order; the headline's have paragraph −1. */
    public static List<Quotation> scan(Article article) {
        var scanner = new QuotationScanner(article.text());
        article.headline().ifPresent(headline -> scanner.paragraph(headline, -1, false));
        List<Span> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean goesOn = i + 1 < paragraphs.size() && scanner.opensWithMark(paragraphs.get(i + 1));
            scanner.paragraph(paragraphs.get(i), i, goesOn);
        }
        return List.copyOf(scanner.found);
    }

    private boolean opensWithMark(Span paragraph) {
        return paragraph.length() > 1
                && isDouble(paragraph.start())
                && !Character.isWhitespace(at(paragraph.start() + 1));
    }

    private void paragraph(Span paragraph, int index, boolean goesOn) {
        List<Quotation> doubles = doubles(paragraph, index, goesOn);
        List<Quotation> singles = singles(paragraph, index);
        TreeMap<Integer, Span> byStart = new TreeMap<>();
        doubles.forEach(d -> byStart.put(d.span().start(), d.span()));
        singles.removeIf(single -> overlaps(byStart.lowerEntry(single.span().end()), single.span()));
        doubles.addAll(singles);
        doubles.sort(Comparator.comparing(Quotation::span));
        found.addAll(doubles);
    }

    private static boolean overlaps(Map.Entry<Integer, Span> last, Span single) {
        return last != null && last.getValue().overlaps(single);
    }

    private List<Quotation> doubles(Span paragraph, int index, boolean goesOn) {
        List<Quotation> result = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (!isDouble(i)) {
                continue;
            }
            int width = at(i) == '\'' ? 2 : 1;
            if (open < 0 && opens(i, width, paragraph)) {
                open = i;
            } else if (open >= 0 && !(at(i) == '“')) {
                result.add(new Quotation(new Span(open, i + width), index, false));
                open = -1;
            }
            i += width - 1;
        }
        if (open >= 0 && paragraph.end() - open > 1) {
            result.add(new Quotation(new Span(open, paragraph.end()), index, goesOn));
        }
        return result;
    }

    private List<Quotation> singles(Span paragraph, int index) {
        List<Quotation> result = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            boolean mark = (at(i) == '\'' || at(i) == '‘' || at(i) == '’') && !isDouble(i);
            if (!mark) {
                i += isDouble(i) && at(i) == '\'' ? 1 : 0;
            } else if (open < 0 && at(i) != '’' && opens(i, 1, paragraph) && Character.isLetter(at(i + 1))) {
                open = i;
            } else if (open >= 0 && at(i) != '‘' && closesSingle(i, paragraph)) {
                result.add(new Quotation(new Span(open, i + 1), index, false));
                open = -1;
            }
        }
        return result;
    }

    /** An opening mark follows a space or bracket, and a word follows it. */
    private boolean opens(int i, int width, Span paragraph) {
        boolean wordAfter = i + width < paragraph.end() && !Character.isWhitespace(at(i + width));
        if (at(i) == '“' || at(i) == '‘') {
            return i + width < paragraph.end();
        }
        boolean free =
                i == paragraph.start() || !Character.isLetterOrDigit(at(i - 1)) && ".,!?%)".indexOf(at(i - 1)) < 0;
        return at(i) != '”' && wordAfter && free;
    }

    /** A closing single mark follows a word or mark, and no letter follows; "the players' union" has no mark before. */
    private boolean closesSingle(int i, Span paragraph) {
        boolean wordAfter = i + 1 < paragraph.end() && Character.isLetterOrDigit(at(i + 1));
        boolean pluralPossessive =
                at(i - 1) == 's' && i + 2 < paragraph.end() && at(i + 1) == ' ' && Character.isLowerCase(at(i + 2));
        return !wordAfter && !pluralPossessive && !Character.isWhitespace(at(i - 1));
    }

    private boolean isDouble(int i) {
        char c = at(i);
        return c == '"' || c == '“' || c == '”' || c == '\'' && i + 1 < text.length() && at(i + 1) == '\'';
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : ' ';
    }
}
