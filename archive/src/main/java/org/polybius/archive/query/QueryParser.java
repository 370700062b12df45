package org.polybius.archive.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polybius.archive.query.Condition.All;
import org.polybius.archive.query.Condition.Any;
import org.polybius.archive.query.Condition.Match;
import org.polybius.archive.query.Condition.Not;

/** Reads a query from left to right. Whoever writes one may mean harm, so its size and depth are bounded. */
final class QueryParser {

    private static final int MOST_CONDITIONS = 64;
    private static final int MOST_DEPTH = 16;
    private static final Pattern NAME = Pattern.compile("([A-Za-z]+):");

    private final String text;
    private int at;
    private int depth;
    private int conditions;
    private boolean inAlternative;
    private boolean asksForFactuality;
    private final List<List<DayRange>> days = new ArrayList<>();

    QueryParser(String text) {
        this.text = text;
    }

    Condition parse() throws QueryException {
        skipBlanks();
        Condition condition = at == text.length() ? new All(List.of()) : alternatives();
        if (at < text.length()) {
            throw new QueryException(at, "this ) closes nothing");
        }
        return condition;
    }

    /** For each condition on the date, the ranges one of which must hold it. */
    List<List<DayRange>> days() {
        return List.copyOf(days);
    }

    boolean asksForFactuality() {
        return asksForFactuality;
    }

    private Condition alternatives() throws QueryException {
        List<Condition> parts = new ArrayList<>();
        parts.add(conjunction());
        while (isWord("OR")) {
            if (depth == 0 && !days.isEmpty()) {
                throw new QueryException(at, "a date cannot be part of alternatives; put the others into ( )");
            }
            at += "OR".length();
            skipBlanks();
            inAlternative = true;
            parts.add(conjunction());
        }
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Condition conjunction() throws QueryException {
        List<Condition> parts = new ArrayList<>();
        int start = at;
        while (at < text.length() && text.charAt(at) != ')' && !isWord("OR")) {
            condition().ifPresent(parts::add);
            skipBlanks();
        }
        if (at == start) {
            throw new QueryException(at, "a condition is missing");
        }
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    /** Empty for a condition on the date, which stands apart. */
    private Optional<Condition> condition() throws QueryException {
        if (++conditions > MOST_CONDITIONS) {
            throw new QueryException(at, "more than " + MOST_CONDITIONS + " conditions");
        }
        if (isWord("AND") || isWord("NOT")) {
            throw new QueryException(at, "put conditions side by side for AND, - before one for NOT");
        }
        return switch (text.charAt(at)) {
            case '-' -> Optional.of(new Not(nested()));
            case '(' -> Optional.of(group());
            case '"' -> Optional.of(words(at, quoted()));
            default -> named();
        };
    }

    private Condition nested() throws QueryException {
        int sign = at++;
        if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
            throw new QueryException(sign, "this - stands before nothing");
        }
        deeper();
        Condition condition = condition().orElseThrow();
        depth--;
        return condition;
    }

    private Condition group() throws QueryException {
        int opening = at++;
        deeper();
        skipBlanks();
        boolean outside = inAlternative;
        Condition condition = alternatives();
        inAlternative = outside;
        if (at == text.length()) {
            throw new QueryException(opening, "this ( is not closed");
        }
        at++;
        depth--;
        return condition;
    }

    private void deeper() throws QueryException {
        if (++depth > MOST_DEPTH) {
            throw new QueryException(at, "more than " + MOST_DEPTH + " levels");
        }
    }

    private Optional<Condition> named() throws QueryException {
        Matcher name = NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt()) {
            int start = at;
            return Optional.of(words(start, bare("")));
        }
        int start = at;
        String label = name.group(1).toLowerCase(Locale.ROOT);
        at = name.end();
        if (List.of("after", "before", "date").contains(label)) {
            days.add(days(start, label));
            return Optional.empty();
        }
        Optional<Field> field = Field.named(label);
        if (field.isEmpty()) {
            throw new QueryException(
                    start, "there is no field " + label + "; the fields are " + fields() + "; \" \" makes words of it");
        }
        asksForFactuality |= field.get() == Field.FACTUALITY;
        return Optional.of(values(field.get()));
    }

    private static String fields() {
        return Stream.concat(Arrays.stream(Field.values()).map(Field::label), Stream.of("after", "before", "date"))
                .collect(Collectors.joining(", "));
    }

    private Condition values(Field field) throws QueryException {
        List<Condition> values = new ArrayList<>();
        do {
            int start = at;
            String value = value();
            values.add(field.read(value)
                    .orElseThrow(() -> new QueryException(
                            start, field.label() + " must be " + field.expected() + ", not '" + value + "'")));
        } while (skipComma());
        return values.size() == 1 ? values.get(0) : new Any(values);
    }

    private List<DayRange> days(int start, String label) throws QueryException {
        if (depth > 0 || inAlternative) {
            throw new QueryException(start, label + " cannot be negated or part of alternatives");
        }
        List<DayRange> ranges = new ArrayList<>();
        do {
            int place = at;
            String value = value();
            ranges.add(range(label, value)
                    .orElseThrow(() -> new QueryException(
                            place, label + " must be a day, month or year such as 2024-09, not '" + value + "'")));
        } while (label.equals("date") && skipComma());
        return ranges;
    }

    private static Optional<DayRange> range(String label, String value) {
        return switch (label) {
            case "after" -> DayRange.of(value).map(DayRange::onwards);
            case "before" -> DayRange.of(value).map(DayRange::before);
            default -> {
                String[] ends = value.split("\\.\\.", -1);
                yield ends.length == 2
                        ? DayRange.of(ends[0])
                                .flatMap(first -> DayRange.of(ends[1]).map(first::to))
                        : DayRange.of(value);
            }
        };
    }

    private String value() throws QueryException {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : bare(",");
    }

    private String quoted() throws QueryException {
        int opening = at;
        int closing = text.indexOf('"', at + 1);
        if (closing < 0) {
            throw new QueryException(opening, "this quotation mark is not closed");
        }
        at = closing + 1;
        return text.substring(opening + 1, closing);
    }

    /** Up to a blank, a bracket, a quotation mark or one of {@code ends}. */
    private String bare(String ends) {
        int start = at;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && "()\"".indexOf(text.charAt(at)) < 0
                && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private static Condition words(int start, String words) throws QueryException {
        if (!Match.isAny(words)) {
            throw new QueryException(start, "there is no word in '" + words + "'");
        }
        return new Match(SearchColumns.WORDS, words);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean skipComma() {
        boolean comma = at < text.length() && text.charAt(at) == ',';
        at += comma ? 1 : 0;
        return comma;
    }

    private boolean isWord(String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || " \t\n\r()".indexOf(text.charAt(end)) >= 0);
    }
}
