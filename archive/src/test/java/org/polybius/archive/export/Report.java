package org.polybius.archive.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.Resolution.Linked;
import org.polybius.engine.actor.Resolution.Unlinked;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.AttributionStep;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.coding.Event.Why;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.event.Modes;
import org.polybius.engine.place.Place;
import org.polybius.engine.place.Place.Coordinates;
import org.polybius.engine.place.Place.Precision;
import org.polybius.engine.time.EventDate;
import org.polybius.engine.time.EventDate.Basis;

/** An event to export, of one made-up sentence, put together piece by piece. */
final class Report {

    static final String TEXT =
            "“Fine 🙂 day,” said Lima. Peru banned arms sales to Chile and Niger on 3 May 2024 in Kyiv,\tBolivia said.";

    private String id = "00000000000000aa_1";
    private String outlet = "The Example";
    private EventType type = EventType.SANCTION;
    private List<String> modes = List.of("discontinue");
    private List<String> contexts = List.of();
    private Factuality factuality = Factuality.ASSERTED;
    private Optional<EventType> anticipates = Optional.empty();
    private final List<Entity> actors = new ArrayList<>();
    private final List<Entity> recipients = new ArrayList<>();
    private Optional<EventObject> object = Optional.empty();
    private Optional<Place> place =
            Optional.of(place("Kyiv", "UKR", Precision.CITY, Optional.of(new Coordinates(50.45, 30.5))));

    /** Peru, the actor, and Chile, the recipient. */
    static Report standard() {
        return new Report().actor("Peru", "PER").recipient("Chile", "CHL");
    }

    /** Without any party. */
    static Report bare() {
        return new Report();
    }

    static Entity entity(String words, String code, Sector... sectors) {
        String name = Countries.of(code).map(Countries.Country::name).orElse(words);
        Resolution resolution = code.isEmpty() ? new Unlinked() : new Linked(name, code);
        return new Entity(words, span("Peru"), resolution, List.of(sectors), Optional.empty());
    }

    static Place place(String name, String country, Precision precision, Optional<Coordinates> coordinates) {
        return new Place(name, span("Kyiv"), country, OptionalLong.empty(), coordinates, precision);
    }

    Report id(String id) {
        this.id = id;
        return this;
    }

    Report outlet(String outlet) {
        this.outlet = outlet;
        return this;
    }

    Report type(EventType type, String... modes) {
        this.type = type;
        this.modes = List.of(modes);
        return this;
    }

    Report contexts(String... contexts) {
        this.contexts = List.of(contexts);
        return this;
    }

    Report factuality(Factuality factuality) {
        this.factuality = factuality;
        return this;
    }

    Report anticipates(EventType act) {
        this.anticipates = Optional.of(act);
        return this;
    }

    Report actor(String words, String code, Sector... sectors) {
        actors.add(entity(words, code, sectors));
        return this;
    }

    Report recipient(String words, String code, Sector... sectors) {
        recipients.add(entity(words, code, sectors));
        return this;
    }

    Report object(String words) {
        this.object = Optional.of(new EventObject(words, span("arms sales"), Optional.empty(), Optional.empty()));
        return this;
    }

    Report place(Optional<Place> place) {
        this.place = place;
        return this;
    }

    Event event() {
        return exported().event();
    }

    ExportedEvent exported() {
        Article article = new Article(
                "00000000000000aa",
                TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, TEXT.length())),
                Optional.of(LocalDate.of(2024, 5, 4)),
                Optional.of(outlet),
                Optional.of("https://news.example/2024/peru"));
        LocalDate day = LocalDate.of(2024, 5, 3);
        return new ExportedEvent(
                article,
                new Event(
                        id,
                        article.id(),
                        1,
                        type,
                        modes,
                        contexts,
                        Modes.score(type, modes),
                        anticipates,
                        actors,
                        recipients,
                        span("banned"),
                        factuality,
                        chain(),
                        Optional.of(new EventDate(day, day, Optional.of(span("3 May 2024")), Basis.STATED)),
                        place,
                        object,
                        new Why("sanction-ban", "abc123", List.of(), List.of(), List.of()),
                        0.734));
    }

    private List<AttributionStep> chain() {
        return factuality == Factuality.ASSERTED
                ? List.of()
                : List.of(new AttributionStep(
                        Optional.of(entity("Bolivia", "BOL")),
                        List.of(span("said.")),
                        List.of(span("Peru banned")),
                        Stance.ASSERTS));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
