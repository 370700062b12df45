package org.polybius.engine.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a line between headline and body says: "Tue Sep 10 2024", "The Harbour Gazette | 3 May 2021", "By Jane Doe",
 * "Reuters".
 *
 * @param published the first date on the line
 * @param outlet the outlet's name, where the line holds one
 */
record FrontMatter(Optional<LocalDate> published, Optional<String> outlet) {

    private static final Set<String> AGENCIES = WordFile.lowerCase("agencies.txt");
    private static final Set<String> OUTLET_WORDS = WordFile.lowerCase("outlet-words.txt");
    private static final Set<String> AROUND_DATES = Set.of(
            "published",
            "publish",
            "updated",
            "posted",
            "last",
            "modified",
            "first",
            "created",
            "issued",
            "on",
            "at",
            "date",
            "dated",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "am",
            "pm",
            "a.m",
            "p.m",
            "a.m.",
            "p.m.",
            "gmt",
            "utc",
            "est",
            "edt",
            "et",
            "cst",
            "cdt",
            "pst",
            "pdt",
            "bst",
            "cet",
            "cest",
            "ist",
            "jst",
            "eat",
            "wat",
            "msk",
            "min",
            "mins",
            "minute",
            "minutes",
            "read",
            "hours",
            "hrs",
            "local",
            "time",
            "z");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0|·•,–—()/+-]++|: |:$|\\.$");
    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}+(?:[:.]\\d{2}){0,2}+(?:am|pm|z)?+|\\d{1,4}+(?:h|hrs)?+");
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:[Bb]y|BY|Written by|Reported by|Story by|Words by|From|Author:|Reporter:):?+ (?:\\p{Lu}[\\p{L}.'’-]*+|and|in|at|for|of|the|de|van|von|bin|al|&|[,|/–—-])"
                    + "(?:,?+[ /](?:\\p{Lu}[\\p{L}.'’-]*+|and|in|at|for|of|the|de|van|von|bin|al|with|&|[|/–—-])){0,14}+,?+$");
    private static final Pattern SOURCE_LABEL =
            Pattern.compile("^(?:Source|Outlet|Publisher|Published by|Publication): ?+(\\p{Lu}.{1,60})$");
    private static final int LONGEST = 25;
    private static final int LONGEST_NAME = 6;

    static Optional<FrontMatter> of(Line line) {
        String words = line.words();
        if (words.length() > 200 || line.wordCount(LONGEST + 1) > LONGEST) {
            return Optional.empty();
        }
        var label = SOURCE_LABEL.matcher(words);
        if (label.matches()) {
            return Optional.of(new FrontMatter(Optional.empty(), Optional.of(label.group(1))));
        }
        if (isAgency(words)) {
            return Optional.of(new FrontMatter(Optional.empty(), Optional.of(words)));
        }
        return StatedDate.find(words).flatMap(date -> beside(words, date)).or(() -> byline(words));
    }

    static boolean isAgency(String name) {
        return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Optional<FrontMatter> byline(String words) {
        if (!BYLINE.matcher(words).matches() || words.endsWith(".")) {
            return Optional.empty();
        }
        String name = words.substring(words.indexOf(' ') + 1);
        return Optional.of(new FrontMatter(Optional.empty(), Optional.of(name).filter(FrontMatter::isAgency)));
    }

    /** A line that holds a date is front matter if nothing but times, labels and a name stand beside it. */
    private static Optional<FrontMatter> beside(String words, StatedDate date) {
        String before = words.substring(0, date.start());
        String after = words.substring(date.end());
        List<String> names = new ArrayList<>();
        for (String part : List.of(before, after)) {
            Optional<String> name = name(part);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        Optional<String> outlet = names.stream().filter(FrontMatter::isOutlet).findFirst();
        return Optional.of(new FrontMatter(Optional.of(date.date()), outlet));
    }

    /** What is left of {@code part} without times and labels: a name, nothing (""), or prose (empty). */
    private static Optional<String> name(String part) {
        List<String> left = new ArrayList<>();
        for (String token : SEPARATORS.split(part)) {
            String lower = token.toLowerCase(Locale.ROOT);
            boolean label = token.isEmpty()
                    || AROUND_DATES.contains(lower)
                    || CLOCK.matcher(lower).matches();
            if (!label && StatedDate.find(part).isEmpty()) {
                left.add(token);
            }
        }
        String name = String.join(" ", left);
        if (name.isEmpty() || BYLINE.matcher(name).matches()) {
            return Optional.of(name);
        }
        boolean capitals = left.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)) || word.length() < 4);
        return capitals && left.size() <= LONGEST_NAME && Character.isUpperCase(name.charAt(0))
                ? Optional.of(name)
                : Optional.empty();
    }

    private static boolean isOutlet(String name) {
        if (name.isEmpty() || BYLINE.matcher(name).matches()) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return AGENCIES.contains(lower)
                || lower.endsWith(".com")
                || lower.endsWith(".org")
                || List.of(lower.split(" ")).stream().anyMatch(OUTLET_WORDS::contains);
    }
}
