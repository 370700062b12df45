package org.polybius.engine.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.polybius.engine.article.Dateline;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Finds where acts were done: from the words of the sentence, else from the dateline. */
public final class Geoparser {

    /** How many paragraphs the dateline stands for. */
    private static final int OPENING_PARAGRAPHS = 3;

    private static final double NAMED_IN_SENTENCE = 2;
    private static final double NAMED_IN_ARTICLE = 1;
    private static final double DATELINE = 1.5;

    private final Gazetteer gazetteer;
    private final ToponymFinder finder;
    private final PlaceResolver resolver;

    public Geoparser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.finder = new ToponymFinder(gazetteer);
        this.resolver = new PlaceResolver(gazetteer);
    }

    /** Every place that {@code sentence} names, in text order, whether or not anything was done there. */
    public List<Place> places(ParsedArticle article, ParsedSentence sentence) {
        List<Toponym> toponyms = finder.in(sentence);
        if (toponyms.isEmpty()) {
            return List.of();
        }
        Surroundings surroundings = surroundings(article, sentence, toponyms);
        return toponyms.stream()
                .map(toponym -> resolver.resolve(sentence, toponym, surroundings))
                .toList();
    }

    /**
     * The place of the act that {@code trigger} names: the closest that the sentence states, the finest of the equally
     * close; else, for a main act of the opening paragraphs, the dateline's, the span then pointing at the dateline.
     */
    public Optional<Place> placeOf(ParsedArticle article, ParsedSentence sentence, Token trigger) {
        List<Toponym> toponyms = finder.in(sentence);
        Locations locations = new Locations(sentence);
        return stated(article, sentence, trigger, toponyms, locations)
                .or(() -> isOpening(sentence) && locations.isMainAct(trigger)
                        ? datelinePlace(article)
                        : Optional.empty());
    }

    private record Located(int steps, int distance, Place place) {}

    private Optional<Place> stated(
            ParsedArticle article,
            ParsedSentence sentence,
            Token trigger,
            List<Toponym> toponyms,
            Locations locations) {
        List<Located> located = new ArrayList<>();
        Surroundings surroundings = null;
        for (Toponym toponym : toponyms) {
            OptionalInt steps = locations.steps(toponym, trigger);
            if (steps.isPresent()) {
                surroundings = surroundings == null ? surroundings(article, sentence, toponyms) : surroundings;
                Place place = resolver.resolve(sentence, toponym, surroundings);
                located.add(new Located(steps.getAsInt(), Math.abs(toponym.last() - trigger.index()), place));
            }
        }
        return located.stream()
                .min(Comparator.comparingInt(Located::steps)
                        .thenComparing(l -> l.place().precision())
                        .thenComparingInt(Located::distance))
                .map(Located::place);
    }

    private static boolean isOpening(ParsedSentence sentence) {
        return sentence.sentence().paragraph() < OPENING_PARAGRAPHS;
    }

    /** Where the report was filed from. */
    public Optional<Place> datelinePlace(ParsedArticle article) {
        return article.article().dateline().flatMap(dateline -> datelinePlace(article, dateline));
    }

    private Optional<Place> datelinePlace(ParsedArticle article, Dateline dateline) {
        String[] parts = article.article().words(dateline.place()).split("\\s*,\\s*");
        List<Entry> named = gazetteer.named(parts[0]);
        List<Entry> inside = parts.length > 1
                ? named.stream()
                        .filter(e -> gazetteer.named(parts[1]).stream().anyMatch(e::isIn))
                        .toList()
                : named;
        Surroundings surroundings = new Surroundings();
        return resolver.best(inside.isEmpty() ? named : inside, surroundings)
                .map(entry -> PlaceResolver.place(entry, dateline.place()));
    }

    private Surroundings surroundings(ParsedArticle article, ParsedSentence sentence, List<Toponym> toponyms) {
        Surroundings surroundings = new Surroundings();
        surroundings.addAll(toponyms, NAMED_IN_SENTENCE);
        addDemonyms(sentence, surroundings, NAMED_IN_SENTENCE);
        for (ParsedSentence other : nearby(article, sentence)) {
            addDemonyms(other, surroundings, NAMED_IN_ARTICLE);
            surroundings.addAll(finder.in(other), NAMED_IN_ARTICLE);
        }
        datelinePlace(article).ifPresent(place -> surroundings.add(place.country(), DATELINE));
        return surroundings;
    }

    /** The opening and the sentences around this one: an article's length does not slow each sentence down. */
    private static List<ParsedSentence> nearby(ParsedArticle article, ParsedSentence sentence) {
        return article.sentences().stream()
                .filter(other -> other.index() != sentence.index())
                .filter(other -> isNearby(other.index(), sentence.index()))
                .toList();
    }

    /** Whether the sentence of index {@code other} is looked at for what names in the one of index {@code index} mean. */
    static boolean isNearby(int other, int index) {
        return other < 4 || Math.abs(other - index) <= 3;
    }

    private void addDemonyms(ParsedSentence sentence, Surroundings surroundings, double weight) {
        for (Token token : sentence.tokens()) {
            if (Character.isUpperCase(token.surface().codePointAt(0))) {
                gazetteer.countryOfDemonym(token.surface()).ifPresent(country -> surroundings.add(country, weight));
            }
        }
    }
}
