package org.polybius.archive.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.coding.Event;

/**
 * An event's codes as words of the full-text index, which stand there in a column of their own. They end in a digit, so
 * that no stemmer changes them, and a word of the article cannot be taken for one.
 */
public final class Terms {

    /** What every event and text has: negation needs something to take away from. */
    public static final String EVERY = "every0";

    private static final int HUNDREDTHS = 100;

    private Terms() {}

    static String of(String field, String code) {
        StringBuilder term = new StringBuilder(field).append('0');
        for (char c : code.toLowerCase(Locale.ROOT).toCharArray()) {
            // "martial-law": a dash would part the word.
            term.append(isWordCharacter(c) ? String.valueOf(c) : "0" + (int) c + "0");
        }
        return term.append('0').toString();
    }

    private static boolean isWordCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    static String ofConfidence(int hundredths) {
        return of("confidence", Integer.toString(hundredths));
    }

    /** The terms of {@code event}, with blanks between them. */
    public static String of(Event event) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(EVERY);
        terms.add(of("type", event.type().name()));
        event.modes().forEach(mode -> terms.add(of("mode", mode)));
        event.contexts().forEach(context -> terms.add(of("context", context)));
        terms.add(of("quad", Integer.toString(event.type().quad())));
        event.anticipates().ifPresent(type -> terms.add(of("anticipates", type.name())));
        terms.add(of("factuality", event.factuality().name()));
        parties("actor", event.actor(), terms);
        parties("recipient", event.recipient(), terms);
        event.attribution()
                .forEach(step -> step.source().flatMap(Entity::code).ifPresent(code -> terms.add(of("source", code))));
        event.place().ifPresent(place -> terms.add(of("country", place.country())));
        terms.add(ofConfidence(hundredths(event.confidence())));
        return String.join(" ", terms);
    }

    private static void parties(String field, List<Entity> parties, Set<String> terms) {
        for (Entity party : parties) {
            party.code().ifPresent(code -> terms.add(of(field, code)));
            party.sectors().forEach(sector -> terms.add(of("sector", sector.name())));
        }
    }

    /** Rounded down; 0.57 × 100 is a little less than 57. */
    private static int hundredths(double confidence) {
        return (int) Math.floor(confidence * HUNDREDTHS + 1e-6);
    }
}
