package org.polybius.engine.coding;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;

/**
 * What one sentence of one article reports: the record that every output is made from.
 *
 * @param id stable: the same article and the same coder version give the same id
 * @param article the article's id
 * @param sentence index of the sentence, the headline being −1
 * @param modes PLOVER modes, lower case
 * @param contexts PLOVER contexts, lower case
 * @param score conflict–cooperation, −10 to +10
 * @param anticipates the type of the act that an AGREE, CONCEDE or THREATEN promises or threatens
 * @param actor who did it, all of them in one event
 * @param recipient to whom
 * @param trigger the word or phrase that names the act
 * @param attribution the chain of sources, outermost first
 * @param confidence 0 to 1
 */
public record Event(
        String id,
        String article,
        int sentence,
        EventType type,
        List<String> modes,
        List<String> contexts,
        double score,
        Optional<EventType> anticipates,
        List<Entity> actor,
        List<Entity> recipient,
        Span trigger,
        Factuality factuality,
        List<AttributionStep> attribution,
        Optional<EventDate> date,
        Optional<Place> place,
        Optional<EventObject> object,
        Why why,
        double confidence) {

    public Event {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        attribution = List.copyOf(attribution);
    }

    /** One step of an attribution chain. The source is empty where the text names none. */
    public record AttributionStep(Optional<Entity> source, List<Span> cue, List<Span> content, Stance stance) {
        public AttributionStep {
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    /** What was given, sold, banned, seized or built. {@code quantity} and {@code unit} only where the text has them. */
    public record EventObject(String text, Span span, Optional<Double> quantity, Optional<String> unit) {}

    /**
     * Why the event was coded.
     *
     * @param rule id of the rule that fired
     * @param version digest of the rule files
     * @param matched the words that the rule matched, by role
     * @param lost the candidates that this one won over
     * @param notes what changed the type, the factuality or an argument after the rule fired, in order
     */
    public record Why(String rule, String version, List<Matched> matched, List<Lost> lost, List<String> notes) {
        public Why {
            matched = List.copyOf(matched);
            lost = List.copyOf(lost);
            notes = List.copyOf(notes);
        }
    }

    /** Words that a rule matched: their part in it, and where they stand. */
    public record Matched(String role, Span span) {}

    /** A rule that matched at the same words and lost, with the reason. */
    public record Lost(String rule, String reason) {}
}
