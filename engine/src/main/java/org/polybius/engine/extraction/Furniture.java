package org.polybius.engine.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells page furniture from an article's paragraphs, line by line: rows of share buttons, captions and credits,
 * advertisements, invitations to subscribe. Its words are in {@code furniture.tsv}.
 */
final class Furniture {

    private static final Furniture WORDS = new Furniture();

    /** Furniture is short; a longer line is prose whatever it begins with. */
    private static final int LONGEST = 30;

    private static final int LONGEST_CHARACTERS = 300;
    private static final Pattern NOT_WORDS = Pattern.compile("[\\s\\u00A0|/,;·•()]++");
    private static final Pattern ICON = Pattern.compile("^(?:icons?|fa|fab|social|btn|button)[-_]++");
    private static final Pattern ENDS_IN_CREDIT = Pattern.compile(
            "(?:^|[.!?)”\"] |\\b\\d{4} |\\()(?:Image|Photo|Photograph|Picture|Illustration|Credit|Video|File photo)"
                    + "(?: (?:by|credit|courtesy of))?+: [^:]{2,80}$");
    private static final Pattern SIGNATURE =
            Pattern.compile("^[—–-]{1,2}+ ?\\p{Lu}[\\p{L}.'’-]*+(?: \\p{Lu}[\\p{L}.'’-]*+){0,4}+$");
    private static final Pattern QUOTED_FROM = Pattern.compile("^—[^.?!]{2,100}$");
    private static final Pattern LEGEND_OR_FILE =
            Pattern.compile("^[█■▲●▼◆]{1,3}+ .*|.*\\.(?:jpe?g|png|gif|webp|svg|mp4)$");
    private static final Pattern MINUTES = Pattern.compile(
            "^\\d{1,3}+ ?(?:min|mins|minute|minutes)(?: read)?+$|^\\d{1,4}+ (?:shares|views|comments|likes)$");
    private static final Pattern RULE = Pattern.compile("^[^\\p{L}\\p{N}]++$");

    private final Map<String, Set<String>> byKind = new HashMap<>();
    private final List<String> starts;

    private Furniture() {
        int number = 0;
        for (String line : WordFile.lines("furniture.tsv")) {
            number++;
            String[] row = line.split("\t", -1);
            if (row.length != 2 || !Set.of("line", "start", "share", "rest").contains(row[0])) {
                throw new IllegalStateException("furniture.tsv: entry " + number + " is no kind and words: " + line);
            }
            byKind.computeIfAbsent(row[0], kind -> new HashSet<>()).add(row[1]);
        }
        starts = new ArrayList<>(byKind.get("start"));
    }

    static boolean is(Line line) {
        if (line.words().length() > LONGEST_CHARACTERS || line.wordCount(LONGEST + 1) > LONGEST) {
            return false;
        }
        String words = plain(line.words());
        return words.isEmpty()
                || WORDS.byKind.get("line").contains(words)
                || !isQuoted(line) && WORDS.starts.stream().anyMatch(words::startsWith)
                || isShareRow(words)
                || RULE.matcher(words).matches()
                || MINUTES.matcher(words).matches()
                || QUOTED_FROM.matcher(line.words()).matches()
                || LEGEND_OR_FILE.matcher(words).matches()
                || SIGNATURE.matcher(line.words()).matches()
                || ENDS_IN_CREDIT.matcher(line.words()).find();
    }

    /** Whether the line is a heading such as "Sources", after which the article is over. */
    static boolean opensReferences(Line line) {
        return line.words().length() < 30 && WORDS.byKind.get("rest").contains(plain(line.words()));
    }

    /** “Never miss a vote,” he said. */
    private static boolean isQuoted(Line line) {
        return "\"“‘'«".indexOf(line.words().charAt(0)) >= 0;
    }

    private static boolean isShareRow(String words) {
        Set<String> share = WORDS.byKind.get("share");
        int known = 0;
        for (String word : NOT_WORDS.split(words)) {
            String bare = ICON.matcher(word).replaceFirst("");
            if (!bare.isEmpty() && !share.contains(bare) && !bare.equals("on") && !bare.equals("via")) {
                return false;
            }
            known += bare.isEmpty() ? 0 : 1;
        }
        return known > 0;
    }

    /** Small letters, without arrows, bullets and closing marks at either end. */
    private static String plain(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && !opens(words.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1)) && words.charAt(end - 1) != ')') {
            end--;
        }
        return (start == end ? words : words.substring(start, end)).toLowerCase(Locale.ROOT);
    }

    private static boolean opens(char c) {
        return Character.isLetterOrDigit(c) || "©([".indexOf(c) >= 0;
    }
}
