package org.polybius.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;

/** What a coder without fault would make of an article: its gold rows as events, each with the first of alternatives. */
final class GoldCoding {

    private static final Pattern ANTICIPATES = Pattern.compile("anticipates ([A-Z]+)");

    private GoldCoding() {}

    static CodedArticle of(Article article, List<GoldHappening> rows) {
        List<Sentence> sentences = new SentenceSplitter().split(article);
        List<Event> events = new ArrayList<>();
        for (GoldHappening row : rows) {
            events.add(event(article, sentences, row, events.size() + 1));
        }
        return new CodedArticle(article, sentences, events);
    }

    private static Event event(Article article, List<Sentence> sentences, GoldHappening row, int number) {
        int start = row.triggerStart(article.text());
        Span trigger = new Span(start, start + row.trigger().length());
        EventType type = EventType.valueOf(row.types().get(0));
        return new Event(
                article.id() + "_" + number,
                article.id(),
                sentences.stream()
                        .filter(sentence -> sentence.span().overlaps(trigger))
                        .findFirst()
                        .map(Sentence::index)
                        .orElseThrow(() -> new GoldException(row.where(), "the trigger stands in no sentence")),
                type,
                row.mode().isEmpty() ? List.of() : List.of(row.mode()),
                List.of(),
                type.score(),
                anticipated(row),
                entities(row.actor(), trigger),
                entities(row.recipient(), trigger),
                trigger,
                Factuality.valueOf(row.factuality().toUpperCase(Locale.ROOT)),
                List.of(),
                date(row, trigger),
                place(row, trigger),
                Optional.empty(),
                new Event.Why("gold", "", List.of(), List.of(), List.of()),
                1);
    }

    private static Optional<EventType> anticipated(GoldHappening row) {
        Matcher matcher = ANTICIPATES.matcher(row.note());
        return matcher.find() ? Optional.of(EventType.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static List<Entity> entities(String cell, Span span) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\+"))
                        .map(codes -> entity(codes, span))
                        .toList();
    }

    /** Codes such as {@code KEN GOV}: what is no sector is a country or an organization. */
    private static Entity entity(String codes, Span span) {
        List<Sector> sectors = new ArrayList<>();
        Resolution resolution = new Resolution.Unlinked();
        for (String code : codes.split(" ")) {
            Optional<Sector> sector = Arrays.stream(Sector.values())
                    .filter(one -> one.name().equals(code))
                    .findFirst();
            if (sector.isPresent()) {
                sectors.add(sector.get());
            } else {
                resolution = new Resolution.Linked(code, code);
            }
        }
        return new Entity(codes, span, resolution, sectors, Optional.empty());
    }

    private static Optional<EventDate> date(GoldHappening row, Span span) {
        String[] days = row.date().split("\\.\\.");
        return Optional.of(new EventDate(
                LocalDate.parse(days[0]),
                LocalDate.parse(days[days.length - 1]),
                Optional.of(span),
                EventDate.Basis.STATED));
    }

    private static Optional<Place> place(GoldHappening row, Span span) {
        return row.place().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Place(row.place(), span, "", OptionalLong.empty(), Optional.empty(), Place.Precision.CITY));
    }
}
