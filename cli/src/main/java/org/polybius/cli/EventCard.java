package org.polybius.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.SectorNames;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.AttributionStep;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;

/** One event for a person to read: the sentence with its words marked, then what was made of it. */
final class EventCard {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final String DOT = " · ";

    /** Names longer than this give way to their code: "USA", but "Iran". */
    private static final int LONGEST_NAME = 12;

    private static final Set<String> INTERNATIONAL = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");

    private final Article article;
    private final Event event;
    private final Paint paint;

    EventCard(Article article, Event event, Paint paint) {
        this.article = article;
        this.event = event;
        this.paint = paint;
    }

    /** @param sentence where the event's sentence stands in the article */
    String text(Span sentence) {
        List<String> lines = new ArrayList<>();
        lines.add(marked(sentence));
        lines.add("    " + summary());
        if (!event.attribution().isEmpty()) {
            lines.add("    " + chain());
        }
        event.object().ifPresent(object -> lines.add("    object: " + Printable.line(object.text())));
        lines.add("    "
                + paint.faint(
                        "event " + event.id() + DOT + "rule " + event.why().rule()));
        return String.join("\n", lines) + "\n";
    }

    private String marked(Span sentence) {
        MarkedText text = new MarkedText(article, sentence);
        triggerWords().forEach(words -> text.mark(words, "trigger", paint::trigger));
        event.actor().forEach(actor -> text.mark(actor.span(), "actor", paint::actor));
        event.recipient().forEach(recipient -> text.mark(recipient.span(), "recipient", paint::recipient));
        return "  " + text;
    }

    /** The trigger, or where a party stands inside it ("hold … hostage") its words one by one. */
    private List<Span> triggerWords() {
        boolean parted = Stream.concat(event.actor().stream(), event.recipient().stream())
                .anyMatch(party -> party.span().overlaps(event.trigger()));
        List<Span> words = event.why().matched().stream()
                .filter(matched -> matched.role().equals("trigger"))
                .map(Event.Matched::span)
                .toList();
        return parted && !words.isEmpty() ? words : List.of(event.trigger());
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(act());
        parts.add(code());
        parts.add(lower(event.factuality()));
        event.date().ifPresent(date -> parts.add(date(date)));
        event.place().map(Place::name).ifPresent(parts::add);
        return String.join(DOT, parts);
    }

    private String act() {
        String words = String.join(
                " … ",
                triggerWords().stream().map(article::words).map(Printable::line).toList());
        String act = paint.strong(words);
        String actors = event.actor().isEmpty() ? "(somebody)" : parties(event.actor());
        return event.recipient().isEmpty() ? actors + " " + act : actors + " " + act + " " + parties(event.recipient());
    }

    /** Type and modes, and after an arrow the type of the act that is still to come. */
    private String code() {
        String modes =
                String.join("", event.modes().stream().map(mode -> " " + mode).toList());
        return event.type()
                + modes
                + event.anticipates().map(type -> " → " + type).orElse("");
    }

    /** Who says so, the innermost source first. */
    private String chain() {
        StringBuilder chain = new StringBuilder();
        for (int i = event.attribution().size() - 1; i >= 0; i--) {
            AttributionStep step = event.attribution().get(i);
            chain.append(chain.isEmpty() ? "" : ", as told by ").append(chain.isEmpty() ? by(step.stance()) : "");
            chain.append(step.source().map(EventCard::party).orElse("an unnamed source"));
        }
        return chain.toString();
    }

    private static String by(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "according to ";
            case DENIES -> "denied by ";
            case DOUBTS -> "doubted by ";
        };
    }

    private static String parties(List<Entity> entities) {
        return String.join(" and ", entities.stream().map(EventCard::party).toList());
    }

    /** "USA (government)"; what is not known stays as printed, with the choices where there are some. */
    static String party(Entity entity) {
        String words = Printable.line(entity.text());
        String name = entity.name()
                .map(known -> brief(known, entity.code().orElse(known)))
                .orElse(words);
        List<String> notes = new ArrayList<>();
        if (entity.resolution() instanceof Resolution.Ambiguous ambiguous) {
            notes.add(String.join(" or ", ambiguous.codes()) + "?");
        }
        entity.sectors().stream().limit(1).map(SectorNames::of).forEach(notes::add);
        return notes.isEmpty() ? name : name + " (" + String.join(", ", notes) + ")";
    }

    /** A country's code says who it is; that of an organization, "IGO", does not. */
    private static String brief(String name, String code) {
        return name.length() > LONGEST_NAME && !INTERNATIONAL.contains(code) ? code : name;
    }

    private static String date(EventDate date) {
        String days = date.start().equals(date.end()) ? day(date.start()) : day(date.start()) + " – " + day(date.end());
        return date.basis() == EventDate.Basis.PUBLISHED ? days + " (published)" : days;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
