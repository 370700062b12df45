package org.polybius.archive;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polybius.archive.query.Terms;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.AttributionStep;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.place.Place;

/**
 * The words by which an event is found, a column of the full-text index each.
 *
 * @param actor in the article's words, by the lexicon's name and by title
 * @param recipient as {@code actor}
 * @param source as {@code actor}
 * @param terms the event's codes ({@link Terms})
 */
record SearchWords(
        String sentence,
        String actor,
        String recipient,
        String source,
        Optional<String> place,
        Optional<String> outlet,
        Optional<String> object,
        String terms) {

    /** @param sentence where the event's sentence stands */
    static SearchWords of(Article article, Event event, Span sentence) {
        Stream<Entity> sources =
                event.attribution().stream().map(AttributionStep::source).flatMap(Optional::stream);
        return new SearchWords(
                article.words(sentence),
                names(event.actor().stream()),
                names(event.recipient().stream()),
                names(sources),
                event.place().map(Place::name),
                article.outlet(),
                event.object().map(EventObject::text),
                Terms.of(event));
    }

    private static String names(Stream<Entity> entities) {
        return entities.flatMap(entity -> Stream.of(Optional.of(entity.text()), entity.name(), entity.title()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
