package org.polybius.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution.Linked;
import org.polybius.engine.article.Article;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.coding.Event.AttributionStep;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.coding.Event.Lost;
import org.polybius.engine.coding.Event.Matched;
import org.polybius.engine.coding.Event.Why;
import org.polybius.engine.event.Context;
import org.polybius.engine.event.FoundEvent;
import org.polybius.engine.event.Modes;
import org.polybius.engine.event.Participant;
import org.polybius.engine.event.Scene;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.EventDate;

/** Puts what was found into the record that goes out. */
final class EventWriter {

    private static final Calibration RULED =
            new Calibration(new double[] {0.5, 0.64, 0.72, 0.82, 0.95}, new double[] {0.27, 0.41, 0.44, 0.56, 0.62});

    private static final Calibration JUDGED = new Calibration(
            new double[] {0, 0.37, 0.5, 0.7, 0.86, 1}, new double[] {0.3, 0.46, 0.52, 0.63, 0.86, 0.97});

    private final String rulesVersion;

    EventWriter(String rulesVersion) {
        this.rulesVersion = rulesVersion;
    }

    Event event(
            Article article,
            ParsedSentence sentence,
            FoundEvent found,
            Scene scene,
            List<Context> contexts,
            Optional<EventDate> date,
            Optional<Place> place,
            int number) {
        return new Event(
                article.id() + "_" + number,
                article.id(),
                sentence.index(),
                found.type(),
                found.modes(),
                contexts.stream().map(Context::word).toList(),
                Modes.score(found.type(), found.modes()),
                found.anticipates(),
                entities(found.actors()),
                entities(found.recipients()),
                found.triggerSpan(),
                found.factuality(),
                found.chain().stream().map(a -> step(a, scene)).toList(),
                date,
                place,
                object(sentence, found),
                why(found),
                confidence(found));
    }

    private static List<Entity> entities(List<Participant> participants) {
        return participants.stream().map(Participant::entity).toList();
    }

    private static AttributionStep step(Attribution attribution, Scene scene) {
        return new AttributionStep(
                scene.source(attribution), attribution.cue(), attribution.content(), attribution.stance());
    }

    private static Optional<EventObject> object(ParsedSentence sentence, FoundEvent found) {
        return found.objects().stream().findFirst().map(participant -> {
            Quantity quantity = Quantity.of(sentence, participant.head());
            return new EventObject(
                    participant.entity().text(), participant.entity().span(), quantity.number(), quantity.unit());
        });
    }

    private Why why(FoundEvent found) {
        List<Matched> matched = new ArrayList<>();
        found.words().forEach(span -> matched.add(new Matched("trigger", span)));
        found.roles()
                .forEach((role, participants) -> participants.forEach(
                        p -> matched.add(new Matched(role.word(), p.entity().span()))));
        return new Why(
                found.rule(),
                rulesVersion,
                matched,
                found.lost().stream().map(l -> new Lost(l.rule(), l.reason())).toList(),
                found.notes());
    }

    /**
     * The judge's likelihood, or by the rules alone how much of the event is linked to somebody known and how much of the
     * sentence the rule explains, put on the scale of what is right: the share of such events whose type, trigger and
     * parties are all right in the development part of the corpus (docs/confidence.md).
     */
    private static double confidence(FoundEvent found) {
        double right = found.likelihood().isPresent()
                ? JUDGED.share(found.likelihood().getAsDouble())
                : RULED.share(evidence(found));
        return Math.round(right * 100) / 100.0;
    }

    private static double evidence(FoundEvent found) {
        boolean actor = found.actors().stream().anyMatch(EventWriter::isLinked);
        boolean recipient = found.recipients().stream().anyMatch(EventWriter::isLinked);
        double linked = (actor ? 0.2 : 0) + (recipient ? 0.1 : 0);
        double explained = Math.min(found.score(), 8) * 0.025;
        return 0.45 + linked + explained;
    }

    private static boolean isLinked(Participant participant) {
        return participant.entity().resolution() instanceof Linked;
    }
}
