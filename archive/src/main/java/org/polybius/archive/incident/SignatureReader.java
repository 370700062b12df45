package org.polybius.archive.incident;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate.Basis;

/** Takes the signatures of one article's events. */
final class SignatureReader {

    private static final int MOST_NAMES = 12;
    private static final int MOST_WORDS = 24;
    private static final int MOST_COUNTRIES = 4;
    private static final int MOST_OF_ARTICLE = 24;

    private final Article article;
    private final Map<Integer, Sentence> sentences;
    private final Set<String> topic;
    private final Set<String> scene;
    private final Set<String> countries;

    SignatureReader(CodedArticle coded) {
        article = coded.article();
        sentences = coded.sentences().stream().collect(Collectors.toMap(Sentence::index, Function.identity()));
        topic = first(
                MOST_WORDS,
                Stream.of(Sentence.HEADLINE, 0)
                        .map(sentences::get)
                        .filter(Objects::nonNull)
                        .flatMap(sentence -> words(sentence).words().stream()));
        scene = first(
                MOST_OF_ARTICLE, coded.sentences().stream().flatMap(sentence -> words(sentence).names().stream()));
        countries = first(
                MOST_COUNTRIES,
                coded.events().stream()
                        .flatMap(event -> Stream.concat(
                                codes(event.actor(), event.recipient()), event.place().map(Place::country).stream())));
    }

    private SentenceWords words(Sentence sentence) {
        return SentenceWords.of(article.words(sentence.span()));
    }

    Signature read(Event event) {
        Sentence sentence = sentences.get(event.sentence());
        String text = article.words(sentence.span());
        SentenceWords words = SentenceWords.of(text);
        return new Signature(
                event.type().name(),
                event.anticipates().map(EventType::name).filter(act -> event.factuality() == Factuality.PLANNED),
                new LinkedHashSet<>(event.modes()),
                event.factuality() == Factuality.PLANNED,
                days(event),
                event.place()
                        .filter(place -> isNamedIn(sentence, place))
                        .map(p -> p.name().toLowerCase(Locale.ROOT)),
                codes(event.actor(), List.of()).collect(Collectors.toCollection(LinkedHashSet::new)),
                codes(event.recipient(), List.of()).collect(Collectors.toCollection(LinkedHashSet::new)),
                sectors(event.actor()),
                sectors(event.recipient()),
                countries,
                first(MOST_NAMES, words.names().stream()),
                first(MOST_WORDS, words.words().stream()),
                parts(event),
                topic,
                scene,
                Set.of(TextSketch.digest(text)));
    }

    /** A country says too little of where. */
    private static boolean isNamedIn(Sentence sentence, Place place) {
        return place.precision() != Place.Precision.COUNTRY && sentence.span().contains(place.span());
    }

    /** Of a promise or threat that is made, the day is that of the telling, not that of what is promised. */
    private Optional<Days> days(Event event) {
        Optional<LocalDate> published = article.published();
        boolean ahead = event.factuality() == Factuality.PLANNED || event.factuality() == Factuality.POSSIBLE;
        return event.date()
                .map(date -> published.isPresent() && !ahead && date.start().isAfter(published.get())
                        ? days(published.get(), published.get(), false)
                        : days(date.start(), date.end(), date.basis() != Basis.PUBLISHED))
                .filter(days -> !days.isVague());
    }

    private static Days days(LocalDate first, LocalDate last, boolean stated) {
        return new Days(first.toEpochDay(), last.toEpochDay(), stated);
    }

    private static Set<String> parts(Event event) {
        Stream<String> parties = Stream.concat(event.actor().stream(), event.recipient().stream())
                .map(Entity::text);
        return first(
                MOST_WORDS,
                Stream.concat(parties, event.object().map(Event.EventObject::text).stream())
                        .map(SentenceWords::of)
                        .flatMap(words -> Stream.concat(words.names().stream(), words.words().stream())));
    }

    private static Stream<String> codes(List<Entity> some, List<Entity> others) {
        return Stream.concat(some.stream(), others.stream()).flatMap(entity -> entity.code().stream());
    }

    private static Set<String> sectors(List<Entity> entities) {
        return entities.stream()
                .flatMap(entity -> entity.sectors().stream().limit(1))
                .map(Sector::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> first(int most, Stream<String> values) {
        return values.distinct().limit(most).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
