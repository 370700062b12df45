package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.engine.article.Span;
import org.polybius.engine.place.Gazetteer;
import org.polybius.engine.place.Place;
import org.polybius.engine.place.Place.Precision;
import org.polybius.evaluation.GoldToponyms.Known;
import org.polybius.evaluation.GoldToponyms.Toponym;

/**
 * Places found in whole articles held against the gold toponyms that they overlap. A place is right if it is the same
 * GeoNames entry, or lies within 161 km (100 miles) of the gold coordinates, as is usual since Cheng and others (2010). As
 * is usual too, the accuracies are of the names that were found, recognition being scored apart; those {@code _of_all}
 * count a name that is not found as wrong. Adjectives ("Syrian") are neither wanted nor wrong.
 */
final class PlaceScores {

    private static final List<String> COLUMNS = List.of(
            "article", "start", "words", "verdict", "place", "country", "gold_country", "kilometres", "context");

    private static final double CLOSE = 161;
    private static final int CONTEXT = 50;

    private final Gazetteer gazetteer;
    private final List<List<String>> predictions = new ArrayList<>(List.of(COLUMNS));
    private int articles;
    private int misplaced;
    private int names;
    private int found;
    private int recognized;
    private int located;
    private int locatedFound;
    private int near;
    private int countriesRight;
    private int inGazetteer;

    PlaceScores(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void add(GoldToponyms gold, List<Place> places) {
        articles++;
        misplaced += gold.misplaced();
        List<Place> left = new ArrayList<>(places);
        for (Toponym toponym : gold.toponyms()) {
            Optional<Place> place = left.stream()
                    .filter(candidate -> candidate.span().overlaps(toponym.span()))
                    .findFirst();
            if (isLeftOut(gold, toponym)) {
                place.ifPresent(left::remove);
            } else if (toponym.name()) {
                place.ifPresent(left::remove);
                score(gold, toponym, place);
            }
        }
        found += left.size();
        left.forEach(place -> predict(gold, place.span(), "no place", Optional.of(place), "", ""));
    }

    private boolean isLeftOut(GoldToponyms gold, Toponym toponym) {
        return toponym.adjective()
                || gazetteer
                        .countryOfDemonym(gold.article().words(toponym.span()))
                        .isPresent();
    }

    private void score(GoldToponyms gold, Toponym toponym, Optional<Place> place) {
        names++;
        found += place.isPresent() ? 1 : 0;
        recognized += place.isPresent() ? 1 : 0;
        if (toponym.place().isEmpty()) {
            predict(gold, toponym.span(), place.isPresent() ? "found" : "missed", place, "", "");
            return;
        }
        Known known = toponym.place().get();
        String country = country(known);
        boolean isNear = place.filter(p -> isRight(known, p)).isPresent();
        boolean isListed = gazetteer.placesNamed(gold.article().words(toponym.span())).stream()
                .anyMatch(candidate -> isRight(known, candidate));
        located++;
        locatedFound += place.isPresent() ? 1 : 0;
        near += isNear ? 1 : 0;
        countriesRight += place.filter(p -> p.country().equals(country)).isPresent() ? 1 : 0;
        inGazetteer += isListed ? 1 : 0;
        String verdict = isNear ? "right" : place.isPresent() ? "far" : "missed";
        predict(
                gold,
                toponym.span(),
                verdict + (isListed ? "" : ", not in the gazetteer"),
                place,
                country,
                place.flatMap(Place::coordinates)
                        .map(there -> Long.toString(Math.round(there.kilometresTo(known.coordinates()))))
                        .orElse(""));
    }

    private static boolean isRight(Known known, Place place) {
        boolean same = place.geonameid().isPresent() && place.geonameid().equals(known.geonameid());
        return same
                || place.coordinates()
                        .filter(there -> there.kilometresTo(known.coordinates()) <= CLOSE)
                        .isPresent();
    }

    /** Alpha-3: of the country that the gold data names, else of the one that the coordinates lie in. */
    private String country(Known known) {
        return known.country().stream()
                .flatMap(name -> gazetteer.placesNamed(name).stream())
                .filter(place -> place.precision() == Precision.COUNTRY)
                .map(Place::country)
                .findFirst()
                .orElseGet(() -> gazetteer.countryAt(known.coordinates()));
    }

    private void predict(
            GoldToponyms gold, Span span, String verdict, Optional<Place> place, String country, String kilometres) {
        String text = gold.article().text();
        predictions.add(List.of(
                Integer.toString(articles),
                Integer.toString(span.start()),
                gold.article().words(span),
                verdict,
                place.map(Place::name).orElse(""),
                place.map(Place::country).orElse(""),
                country,
                kilometres,
                text.substring(Math.max(0, span.start() - CONTEXT), Math.min(text.length(), span.end() + CONTEXT))));
    }

    Report report(String coder) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", "places");
        values.put("coder", coder);
        values.put("articles", articles);
        values.put("toponyms", names);
        values.put("misplaced", misplaced);
        values.put("with_coordinates", located);
        values.put("acc161", LabelScores.share(near, locatedFound));
        values.put("acc161_of_all", LabelScores.share(near, located));
        values.put("country_accuracy", LabelScores.share(countriesRight, locatedFound));
        values.put("country_accuracy_of_all", LabelScores.share(countriesRight, located));
        values.put("recognition_f1", LabelScores.share(2 * recognized, found + names));
        values.put("recognition_precision", LabelScores.share(recognized, found));
        values.put("recognition_recall", LabelScores.share(recognized, names));
        values.put("in_gazetteer", LabelScores.share(inGazetteer, located));
        return new Report(values, List.of(), predictions);
    }
}
