package org.polybius.archive.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.polybius.archive.query.Condition.All;
import org.polybius.archive.query.Condition.Any;
import org.polybius.archive.query.Condition.Match;
import org.polybius.archive.query.Condition.Not;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.event.Modes;

/** What a query can ask for by name, days apart; the name is that of the constant, in lower case. */
enum Field {
    TYPE(Field::names, EventType.values()),
    MODE(
            Field::names,
            Arrays.stream(EventType.values())
                    .flatMap(type -> Modes.of(type).stream())
                    .distinct()
                    .sorted()
                    .toArray()),
    QUAD(Field::names, 1, 2, 3, 4),
    ANTICIPATES(Field::names, EventType.values()),
    CONTEXT(Field::anyCode),
    FACTUALITY(Field::names, Factuality.values()),
    SECTOR(Field::names, Sector.values()),
    COUNTRY(Field::countryCode),
    ACTOR(Field::party),
    RECIPIENT(Field::party),
    SOURCE(Field::party),
    PLACE(Field::words),
    OUTLET(Field::words),
    OBJECT(Field::words),
    CONFIDENCE(Field::range);

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");
    private static final Pattern RANGE = Pattern.compile("(>=|<=|>|<|)(0(?:\\.\\d{1,2})?|1(?:\\.00?)?|\\.\\d{1,2})");

    /** Reads a value of a field: empty if it is not one. */
    private interface Values {
        Optional<Condition> read(Field field, String value);
    }

    private final Values values;
    private final List<String> choices;

    Field(Values values, Object... choices) {
        this.values = values;
        this.choices = Arrays.stream(choices)
                .map(choice ->
                        choice instanceof Factuality ? choice.toString().toLowerCase(Locale.ROOT) : choice.toString())
                .toList();
    }

    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.label().equals(name))
                .findFirst();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<Condition> read(String value) {
        return values.read(this, value);
    }

    /** What its values are, for a message. */
    String expected() {
        return switch (this) {
            case COUNTRY -> "a code of ISO 3166-1, three letters, such as UKR";
            case CONFIDENCE -> "a number from 0 to 1 with two decimals at most, such as 0.8, >0.8 or <=0.5";
            case CONTEXT -> "one of PLOVER's contexts";
            case ACTOR, RECIPIENT, SOURCE, PLACE, OUTLET, OBJECT -> "a name";
            default -> "one of " + String.join(", ", choices);
        };
    }

    private static Optional<Condition> names(Field field, String value) {
        return field.choices.stream()
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .map(field::term);
    }

    private static Optional<Condition> anyCode(Field field, String value) {
        return Optional.of(field.term(value));
    }

    private static Optional<Condition> countryCode(Field field, String value) {
        return CODE.matcher(value).matches() ? Optional.of(field.term(value)) : Optional.empty();
    }

    private static Optional<Condition> words(Field field, String value) {
        return Match.isAny(value) ? Optional.of(new Match(List.of(field.label()), value)) : Optional.empty();
    }

    /** A name or a code: "IMF" may be either. */
    private static Optional<Condition> party(Field field, String value) {
        Optional<Condition> name = words(field, value);
        return CODE.matcher(value).matches() ? name.map(words -> new Any(List.of(field.term(value), words))) : name;
    }

    private static Optional<Condition> range(Field field, String value) {
        Matcher parts = RANGE.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int bound = (int) Math.round(Double.parseDouble(parts.group(2)) * 100);
        IntStream hundredths = switch (parts.group(1)) {
            case ">" -> IntStream.rangeClosed(bound + 1, 100);
            case "<" -> IntStream.range(0, bound);
            case "<=" -> IntStream.rangeClosed(0, bound);
            default -> IntStream.rangeClosed(bound, 100);
        };
        List<Condition> steps = hundredths
                .mapToObj(Terms::ofConfidence)
                .<Condition>map(term -> new Match(List.of(SearchColumns.TERMS), term))
                .toList();
        return Optional.of(steps.isEmpty() ? new Not(new All(List.of())) : new Any(steps));
    }

    private Condition term(String code) {
        return new Match(List.of(SearchColumns.TERMS), Terms.of(label(), code));
    }
}
