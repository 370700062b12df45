package org.polybius.engine.extraction;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polybius.engine.article.Dateline;
import org.polybius.engine.article.Span;

/**
 * How a report's first paragraph opens: with a dateline ("KYIV, Ukraine, March 3 (Reuters) –"), an agency alone
 * ("(AFP) –"), or at once.
 *
 * @param length characters before the report itself begins
 * @param dateline in the article's text
 * @param agency as written
 * @param published where the dateline states a full date
 */
public record Opening(int length, Optional<Dateline> dateline, Optional<String> agency, Optional<LocalDate> published) {

    private static final Opening NONE = new Opening(0, Optional.empty(), Optional.empty(), Optional.empty());
    private static final Set<String> PLACES = WordFile.lowerCase("dateline-places.txt");
    private static final Set<String> LABELS = Set.copyOf(WordFile.lines("not-datelines.txt"));

    /** Datelines with two cities, two countries, date and two agencies stay below this. */
    private static final int LONGEST = 140;

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
    private static final String SMALL = "(?:de|da|do|of|the|es|al|el|la|du|upon|am)";
    private static final String PLACE = NAME + "(?:(?: ?/ ?| )(?:" + SMALL + " )?+" + NAME + "){0,5}";
    private static final String MONTH = "(?i:" + StatedDate.MONTH + ")\\.?+";
    private static final String REGION =
            "(?:, (?!" + MONTH + " \\d)" + NAME + "(?: (?:and |of |the )?+" + NAME + "){0,4})";
    private static final String DATE =
            "(?:,? ?\\(?((?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?+)\\)?+)";
    private static final String AGENCY = "(?:[.,]?+ ?(?:[—–-]{1,2}+ ?)?+(?:\\(([^()]{2,40})\\)|/([^/]{2,20})/))";
    private static final String MARK = "( ?: | ?\\| | ?[—–―] ?| ?-{2,3} ?| - )";
    private static final Pattern DATELINE =
            Pattern.compile("^(" + PLACE + ")(" + REGION + "{0,2})" + DATE + "?+" + AGENCY + "?+\\.?+" + MARK + "?+");
    private static final Pattern AGENCY_ALONE = Pattern.compile("^\\(?([^()\\n–—-]{2,30})\\)? ?[—–:-]{1,2} ");

    /**
     * How {@code paragraph} opens.
     *
     * @return with length 0 where it opens at once
     */
    public static Opening of(String text, Span paragraph) {
        String start = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST))
                .replace('\u00A0', ' ');
        Matcher match = DATELINE.matcher(start);
        if (match.find() && match.end() < paragraph.length() && isDateline(match, start)) {
            return dateline(match, afterSpace(start, match.end()), paragraph.start());
        }
        Matcher alone = AGENCY_ALONE.matcher(start);
        if (alone.find() && FrontMatter.isAgency(alone.group(1).strip())) {
            return new Opening(
                    alone.end(), Optional.empty(), Optional.of(alone.group(1).strip()), Optional.empty());
        }
        return NONE;
    }

    private static int afterSpace(String start, int end) {
        int report = end;
        while (report < start.length() && Line.isSpace(start.charAt(report))) {
            report++;
        }
        return report;
    }

    private static Opening dateline(Matcher match, int length, int offset) {
        int spanEnd = match.group().stripTrailing().length();
        Dateline dateline = new Dateline(
                new Span(offset, offset + spanEnd), new Span(offset + match.start(1), offset + match.end(1)));
        Optional<LocalDate> published =
                Optional.ofNullable(match.group(3)).flatMap(StatedDate::find).map(StatedDate::date);
        return new Opening(length, Optional.of(dateline), agency(match), published);
    }

    private static Optional<String> agency(Matcher match) {
        return Optional.ofNullable(match.group(4)).or(() -> Optional.ofNullable(match.group(5)));
    }

    private static boolean isDateline(Matcher match, String start) {
        String place = match.group(1);
        boolean dated = match.group(3) != null;
        boolean marked = match.group(6) != null;
        boolean byAgency = agency(match).filter(Opening::isAgency).isPresent();
        if (LABELS.contains(place.toUpperCase(Locale.ROOT)) || isAllCapitals(start)) {
            return false;
        }
        if (isAllCapitals(place) && place.length() > 2) {
            return marked || byAgency;
        }
        return byAgency && (marked || dated || match.group(5) != null) || marked && (dated || isPlace(place));
    }

    private static boolean isPlace(String name) {
        for (String part : name.split("/")) {
            if (!PLACES.contains(part.strip().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAgency(String names) {
        for (String name : names.split("[/,;]")) {
            if (FrontMatter.isAgency(name.strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllCapitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
