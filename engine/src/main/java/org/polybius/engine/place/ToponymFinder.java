package org.polybius.engine.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;
import org.polybius.engine.place.Place.Precision;

/**
 * Finds place names: the longest stretch of words that the gazetteer knows, unless it is part of the name of a person
 * ("Paris Hilton") or an organization ("Bank of England", "Manchester United").
 */
final class ToponymFinder {

    /** The most tokens that a name has. */
    static final int LONGEST = 6;

    /** What may follow a name and belong to the place, or lie there: "Helmand province", "Kyiv Oblast", "Leeds Crown Court". */
    private static final Set<String> KINDS = Set.of(
            "province",
            "region",
            "state",
            "district",
            "oblast",
            "governorate",
            "county",
            "city",
            "town",
            "village",
            "prefecture",
            "area",
            "airport",
            "border",
            "peninsula",
            "island",
            "islands",
            "valley",
            "strip",
            "desert",
            "mountains",
            "suburb",
            "neighbourhood",
            "neighborhood",
            "municipality",
            "department",
            "territory",
            "coast",
            "port",
            "refugee",
            "camp",
            "hospital",
            "university",
            "square",
            "street",
            "prison",
            "bridge",
            "stadium",
            "police",
            "council",
            "court",
            "crown",
            "high",
            "mayor",
            "sheriff",
            "jail",
            "courthouse",
            "museum",
            "library",
            "school",
            "cathedral",
            "mosque",
            "synagogue",
            "market",
            "station",
            "zoo",
            "fire");

    /** What may stand before a name and leave it a place: "South London", "Greater Manchester". */
    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "greater",
            "downtown",
            "upper",
            "lower",
            "inner",
            "mainland",
            "rural",
            "suburban",
            "occupied",
            "old",
            "metropolitan",
            "coastal",
            "mid",
            "capital",
            "city",
            "neighbouring",
            "neighboring",
            "nearby");

    /** Capitalized words of which a place may be said: "Republic of Ireland", "Port of Odesa". */
    private static final Set<String> PLACES_OF = Set.of(
            "republic",
            "state",
            "city",
            "province",
            "gulf",
            "strait",
            "island",
            "isle",
            "port",
            "kingdom",
            "region",
            "district",
            "governorate",
            "town",
            "village",
            "battle",
            "sea",
            "bay",
            "county",
            "capital",
            "coast",
            "north",
            "south",
            "east",
            "west",
            "siege",
            "islands",
            "territory",
            "emirate",
            "commonwealth",
            "people",
            "streets");

    /** Countries that people are named like. */
    private static final Set<String> GIVEN_NAMES = Set.of("jordan", "chad", "georgia", "kenya");

    /** What the gazetteer does not hold: "Henderson County" is not the town of Henderson. */
    private static final Set<String> UNKNOWN_KINDS = Set.of("County", "Parish", "Borough", "Township");

    /** How the name of somebody or something else than a town hangs in a sentence. */
    private static final Set<String> RARELY_TOWNS = Set.of("nsubj", "poss", "compound", "attr", "root");

    private final Gazetteer gazetteer;

    ToponymFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Toponym> in(ParsedSentence sentence) {
        List<Toponym> result = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Toponym> found = at(sentence, i);
            found.filter(toponym -> isPlace(sentence, toponym)).ifPresent(result::add);
            i = found.map(Toponym::last).orElse(i) + 1;
        }
        return result;
    }

    private Optional<Toponym> at(ParsedSentence sentence, int first) {
        if (!startsName(sentence.token(first))) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        Optional<Toponym> longest = Optional.empty();
        for (int last = first; last < Math.min(sentence.size(), first + LONGEST); last++) {
            Token token = sentence.token(last);
            name.append(joined(sentence, last, first) ? "" : " ").append(token.surface());
            if (!goesOn(token)) {
                break;
            }
            List<Entry> entries = gazetteer.named(name.toString());
            boolean is = isSpelledOut(name.toString().strip(), entries)
                    || isStateBehindComma(sentence, first, last, entries);
            if (!entries.isEmpty() && is) {
                Span span = sentence.token(first).span().cover(token.span());
                longest = Optional.of(new Toponym(span, first, last, entries));
            }
        }
        return longest;
    }

    /** A hyphen, and the ending in "Democratic People's Republic", are parts of names too. */
    private static boolean goesOn(Token token) {
        return Character.isLetter(token.surface().charAt(0))
                || token.surface().equals("-")
                || token.surface().equals("'s")
                || token.surface().equals("’s");
    }

    /** "Parkersburg, W.Va." */
    private static boolean isStateBehindComma(ParsedSentence sentence, int first, int last, List<Entry> entries) {
        return first == last
                && first > 1
                && sentence.token(first - 1).surface().equals(",")
                && sentence.token(first).surface().endsWith(".")
                && Character.isUpperCase(sentence.token(first - 2).surface().charAt(0))
                && entries.stream().anyMatch(e -> e.precision() == Precision.REGION);
    }

    private static boolean startsName(Token token) {
        return Character.isUpperCase(token.surface().codePointAt(0))
                && (token.isNoun()
                        || token.tag().startsWith("JJ")
                        || token.tag().equals("DT"));
    }

    /** Whether no space stands before the token, as in "Port-au-Prince" and "N'Djamena". */
    private static boolean joined(ParsedSentence sentence, int index, int first) {
        return index == first
                || sentence.token(index - 1).span().end()
                        == sentence.token(index).span().start();
    }

    /** "us" and "in" are no "US" and "IN"; postal codes of states are places behind a comma only. */
    static boolean isSpelledOut(String name, List<Entry> entries) {
        String letters = name.replace(".", "").replace("-", "");
        if (letters.length() > 2 && !name.contains(".")) {
            return true;
        }
        boolean country = entries.stream().anyMatch(e -> e.precision() == Precision.COUNTRY);
        return letters.length() > 3 || country && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private boolean isPlace(ParsedSentence sentence, Toponym toponym) {
        Token head = sentence.token(toponym.last());
        boolean named = toponym.last() > toponym.first() || head.isProperNoun() || head.isNoun();
        boolean unknownKind = sentence.next(head)
                .filter(next -> UNKNOWN_KINDS.contains(next.surface()))
                .isPresent();
        return named
                && !unknownKind
                && !isAcronym(sentence, toponym)
                && !(isSmall(toponym) && isUnlikely(sentence, head))
                && !isFirstName(sentence, toponym, head)
                && !isLastName(sentence, toponym)
                && !isPartOfOrganization(sentence, toponym);
    }

    /** "SWAT" is no valley: capitals amid small letters, where no sentence begins. */
    private static boolean isAcronym(ParsedSentence sentence, Toponym toponym) {
        String name = sentence.token(toponym.first()).surface();
        boolean capitals = toponym.first() > 0
                && toponym.first() == toponym.last()
                && name.length() <= 4
                && name.equals(name.toUpperCase(Locale.ROOT));
        return capitals
                && toponym.candidates().stream().allMatch(e -> e.precision() == Precision.CITY)
                && sentence.tokens().stream()
                        .anyMatch(t -> Character.isLowerCase(t.surface().charAt(0)));
    }

    /** Towns of fewer people are taken for places only where a place is likely. */
    private static boolean isSmall(Toponym toponym) {
        return toponym.first() == toponym.last()
                && toponym.candidates().stream()
                        .allMatch(e -> e.precision() == Precision.CITY && e.population() < 100_000 && !e.capital());
    }

    /** Who does something, or whose something is, is rarely a town. */
    private static boolean isUnlikely(ParsedSentence sentence, Token head) {
        boolean goesOn = sentence.next(head)
                .filter(next -> next.surface().equals(",") || KINDS.contains(next.lemma()))
                .isPresent();
        return !goesOn && RARELY_TOWNS.contains(head.label());
    }

    /** "Paris Hilton", "Manchester United": the name goes on with other names. */
    private boolean isFirstName(ParsedSentence sentence, Toponym toponym, Token head) {
        return sentence.next(head)
                .filter(next -> next.isProperNoun() && head.label().equals("compound"))
                .filter(next -> !KINDS.contains(next.lemma()))
                .filter(next -> Character.isLetter(next.surface().charAt(0)))
                .filter(next -> isNamePart(sentence, toponym))
                .isPresent();
    }

    /** A country before a title ("UK Foreign Secretary") is a country still; "Jordan Henderson" is none. */
    private static boolean isNamePart(ParsedSentence sentence, Toponym toponym) {
        boolean country = toponym.candidates().stream().anyMatch(e -> e.precision() == Precision.COUNTRY);
        return !country || GIVEN_NAMES.contains(sentence.token(toponym.first()).lemma());
    }

    /** "Jack London": another name stands before it. */
    private static boolean isLastName(ParsedSentence sentence, Toponym toponym) {
        return sentence.previous(sentence.token(toponym.first()))
                .filter(previous -> previous.isProperNoun() && previous.label().equals("compound"))
                .filter(previous -> previous.head() == toponym.last())
                .filter(previous -> !DIRECTIONS.contains(previous.surface().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** "Bank of England", "University of Chicago". */
    private static boolean isPartOfOrganization(ParsedSentence sentence, Toponym toponym) {
        int at = toponym.first() - 1;
        if (at > 0 && sentence.token(at).lemma().equals("the")) {
            at--;
        }
        if (at < 1 || !sentence.token(at).lemma().equals("of")) {
            return false;
        }
        Token before = sentence.token(at - 1);
        return before.isProperNoun()
                && Character.isUpperCase(before.surface().charAt(0))
                && !PLACES_OF.contains(before.lemma());
    }
}
