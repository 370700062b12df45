package org.polybius.engine.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.coding.Event.AttributionStep;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.coding.Event.Lost;
import org.polybius.engine.coding.Event.Matched;
import org.polybius.engine.coding.Event.Why;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.place.Place;
import org.polybius.engine.place.Place.Coordinates;
import org.polybius.engine.place.Place.Precision;
import org.polybius.engine.time.EventDate;
import org.polybius.engine.time.EventDate.Basis;

/** The bytes of the contract. A difference here breaks every consumer: the golden file changes only on purpose. */
class EventJsonTest {

    private static final String TEXT =
            "Oslo: President Vega of Georgia said the army shipped 40 “old”\ntanks to Peru on 3 May 2024. Rebels fled.";

    private static final Article ARTICLE = new Article(
            "0123456789abcdef",
            TEXT,
            Optional.empty(),
            Optional.empty(),
            List.of(new Span(0, TEXT.length())),
            Optional.of(LocalDate.of(2024, 5, 4)),
            Optional.empty(),
            Optional.empty());

    @Test
    void writesEveryFieldInOrder() throws IOException {
        assertThat(EventJson.write(ARTICLE, full()) + "\n" + EventJson.write(ARTICLE, bare()) + "\n")
                .isEqualTo(golden());
    }

    @Test
    void readsWhatItWrote() {
        for (Event event : List.of(full(), bare())) {
            assertThat(EventJson.read(EventJson.write(ARTICLE, event))).isEqualTo(event);
        }
    }

    private static String golden() throws IOException {
        try (var in = EventJsonTest.class.getResourceAsStream("events.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Entity entity(String words, Resolution resolution, List<Sector> sectors, Optional<String> title) {
        return new Entity(words, span(words), resolution, sectors, title);
    }

    private static Event full() {
        Entity army = entity(
                "the army", new Resolution.Ambiguous(List.of("GEO", "USA")), List.of(Sector.MIL), Optional.empty());
        Entity peru = entity("Peru", new Resolution.Linked("Peru", "PER"), List.of(), Optional.empty());
        Entity vega = entity(
                "President Vega of Georgia", new Resolution.Unlinked(), List.of(Sector.GOV), Optional.of("President"));
        Span object = span("40 “old”\ntanks");
        return new Event(
                "0123456789abcdef_1",
                ARTICLE.id(),
                0,
                EventType.AGREE,
                List.of(),
                List.of("military"),
                2.5,
                Optional.of(EventType.AID),
                List.of(army),
                List.of(peru),
                span("shipped"),
                Factuality.CLAIMED,
                List.of(new AttributionStep(
                        Optional.of(vega),
                        List.of(span("said")),
                        List.of(new Span(span("the army").start(), span("2024").end())),
                        Stance.ASSERTS)),
                Optional.of(new EventDate(
                        LocalDate.of(2024, 5, 3),
                        LocalDate.of(2024, 5, 3),
                        Optional.of(span("3 May 2024")),
                        Basis.STATED)),
                Optional.of(new Place(
                        "Oslo",
                        span("Oslo"),
                        "NOR",
                        OptionalLong.of(3143244),
                        Optional.of(new Coordinates(59.91, 10.75)),
                        Precision.CITY)),
                Optional.of(new EventObject(ARTICLE.words(object), object, Optional.of(40.0), Optional.of("tank"))),
                new Why(
                        "aid-ship",
                        "abcdef",
                        List.of(new Matched("trigger", span("shipped"))),
                        List.of(new Lost("retreat-return", "explains less")),
                        List.of("a promise")),
                0.8);
    }

    /** All that can be missing is missing. */
    private static Event bare() {
        return new Event(
                "0123456789abcdef_2",
                ARTICLE.id(),
                -1,
                EventType.RETREAT,
                List.of("withdraw"),
                List.of(),
                8,
                Optional.empty(),
                List.of(),
                List.of(),
                span("fled"),
                Factuality.ASSERTED,
                List.of(new AttributionStep(Optional.empty(), List.of(), List.of(), Stance.DOUBTS)),
                Optional.of(new EventDate(
                        LocalDate.of(2024, 5, 4), LocalDate.of(2024, 5, 4), Optional.empty(), Basis.PUBLISHED)),
                Optional.empty(),
                Optional.empty(),
                new Why("retreat-flee", "abcdef", List.of(), List.of(), List.of()),
                0.5);
    }
}
