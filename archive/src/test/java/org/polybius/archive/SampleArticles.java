package org.polybius.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.AttributionStep;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.coding.Event.Lost;
import org.polybius.engine.coding.Event.Matched;
import org.polybius.engine.coding.Event.Why;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;

/** Coded articles without a coder: sentence after sentence, the minister says that Peru shipped tanks to Chad. */
final class SampleArticles {

    static final CoderIdentity CODER = coder("1");

    private static final String SENTENCE = "The minister said Peru shipped 40 tanks to Chad in Lima. ";

    private SampleArticles() {}

    static CoderIdentity coder(String version) {
        return new CoderIdentity(version, new TreeMap<>(Map.of("rules.yaml", "digest" + version)));
    }

    static CodedArticle article(int number, int events) {
        return article(number, events, "Outlet " + number % 3, EventType.AID);
    }

    /** Two articles with the same number of events have the same text. */
    static CodedArticle article(int number, int events, String outlet, EventType type) {
        String id = "article%08d".formatted(number);
        String text = "Tanks\n\n" + SENTENCE.repeat(events);
        Article article = new Article(
                id,
                text,
                Optional.of(new Span(0, 5)),
                Optional.empty(),
                List.of(new Span(7, text.length())),
                Optional.of(LocalDate.of(2024, 5, 1).plusDays(number % 28)),
                Optional.of(outlet),
                Optional.of("https://example.org/" + number));
        List<Sentence> sentences = IntStream.range(0, events)
                .mapToObj(i -> new Sentence(i, span(i, SENTENCE.strip()), 0))
                .toList();
        return new CodedArticle(
                article,
                sentences,
                IntStream.range(0, events)
                        .mapToObj(i -> event(article, i, type))
                        .toList());
    }

    private static Event event(Article article, int sentence, EventType type) {
        return new Event(
                article.id() + "_" + (sentence + 1),
                article.id(),
                sentence,
                type,
                List.of("military"),
                List.of("weapons"),
                type.score(),
                Optional.empty(),
                List.of(entity(
                        sentence, "Peru", new Resolution.Linked("Peru", "PER"), List.of(Sector.MIL, Sector.GOV))),
                List.of(entity(sentence, "Chad", new Resolution.Linked("Chad", "TCD"), List.of())),
                span(sentence, "shipped"),
                Factuality.CLAIMED,
                List.of(new AttributionStep(
                        Optional.of(entity(
                                sentence,
                                "The minister",
                                new Resolution.Ambiguous(List.of("PER", "TCD")),
                                List.of(Sector.GOV))),
                        List.of(span(sentence, "said")),
                        List.of(span(sentence, "Peru shipped 40 tanks to Chad in Lima")),
                        Stance.ASSERTS)),
                article.published().map(day -> new EventDate(day, day, Optional.empty(), EventDate.Basis.PUBLISHED)),
                Optional.of(new Place(
                        "Lima",
                        span(sentence, "Lima"),
                        "PER",
                        OptionalLong.of(3936456),
                        Optional.of(new Place.Coordinates(-12.04, -77.03)),
                        Place.Precision.CITY)),
                Optional.of(
                        new EventObject("40 tanks", span(sentence, "40 tanks"), Optional.of(40.0), Optional.empty())),
                new Why(
                        "aid-ship",
                        "v1",
                        List.of(new Matched("trigger", span(sentence, "shipped"))),
                        List.of(new Lost("agree-ship", "less specific")),
                        List.of()),
                0.8);
    }

    /** {@code event} with another factuality. */
    static Event told(Event event, Factuality factuality) {
        return new Event(
                event.id(),
                event.article(),
                event.sentence(),
                event.type(),
                event.modes(),
                event.contexts(),
                event.score(),
                event.anticipates(),
                event.actor(),
                event.recipient(),
                event.trigger(),
                factuality,
                event.attribution(),
                event.date(),
                event.place(),
                event.object(),
                event.why(),
                event.confidence());
    }

    private static Entity entity(int sentence, String words, Resolution resolution, List<Sector> sectors) {
        return new Entity(words, span(sentence, words), resolution, sectors, Optional.empty());
    }

    private static Span span(int sentence, String words) {
        int start = "Tanks\n\n".length() + sentence * SENTENCE.length() + SENTENCE.indexOf(words);
        return new Span(start, start + words.length());
    }
}
