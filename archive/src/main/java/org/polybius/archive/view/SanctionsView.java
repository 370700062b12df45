package org.polybius.archive.view;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.polybius.archive.EventHit;
import org.polybius.archive.EventHits;
import org.polybius.archive.RecordFile;
import org.polybius.archive.query.Query;
import org.polybius.archive.query.QueryException;
import org.polybius.archive.view.Sanction.Stage;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;

/**
 * Sanctions that are imposed, announced, threatened or lifted. PLOVER's SANCTION is wider: expulsions, withdrawals and
 * convictions are none here, and neither is what a government does in its own country.
 */
public final class SanctionsView {

    private static final String EVENTS = "type:SANCTION OR type:CONCEDE OR (type:THREATEN anticipates:SANCTION)";

    private static final Set<String> OTHER_MEASURES = Set.of("convict", "expel", "withdraw");

    /** Rules for acts that are SANCTION in PLOVER's sense alone, by how their ids begin. */
    private static final Pattern OTHER_RULES = Pattern.compile("sanction-(?:convict|expel|withdraw)");

    private static final Pattern LIFTED = Pattern.compile(
            "\\b(?:sanctions?|embargo(?:es)?|tariffs?|asset freezes?|travel bans?|export (?:bans?|controls?))\\b",
            Pattern.CASE_INSENSITIVE);

    private record Key(List<Party> sender, List<Party> target, Stage stage, Factuality factuality) {}

    private SanctionsView() {}

    /** What the events that {@code query} asks for tell, the latest reported first. */
    public static List<Sanction> of(RecordFile record, Query query) throws IOException {
        Map<Key, Sanction> rows = new LinkedHashMap<>();
        try (EventHits hits = record.events(query.and(Query.parse(EVENTS)))) {
            while (hits.hasNext()) {
                EventHit hit = hits.next();
                Event event = hit.event();
                stage(event, hit).ifPresent(stage -> add(hit, event, stage, rows));
            }
        } catch (QueryException e) {
            throw new IllegalStateException(EVENTS, e);
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(Sanction::reports, Reports.latestFirst()))
                .toList();
    }

    private static void add(EventHit hit, Event event, Stage stage, Map<Key, Sanction> rows) {
        List<Party> sender = Party.of(event.actor());
        List<Party> target = Party.of(event.recipient());
        boolean known = Party.isAnyKnown(target) && (sender.isEmpty() || Party.isAnyKnown(sender));
        if (!known || isBusiness(event.actor()) || Party.isWithinOneCountry(sender, target)) {
            return;
        }
        rows.merge(
                new Key(sender, target, stage, event.factuality()),
                new Sanction(sender, target, measure(event, hit.article().text()), stage, Reports.of(hit, event)),
                Sanction::and);
    }

    /** Empty where the event is about no sanction. */
    private static Optional<Stage> stage(Event event, EventHit hit) {
        String sentence = hit.sentence().in(hit.article().text());
        return switch (event.type()) {
            case CONCEDE -> LIFTED.matcher(sentence).find() ? lifted(event) : Optional.empty();
            case THREATEN -> isOther(event) ? Optional.empty() : Optional.of(Stage.THREATENED);
            default ->
                event.modes().stream().anyMatch(OTHER_MEASURES::contains)
                        ? Optional.empty()
                        : Optional.of(imposed(event.factuality()));
        };
    }

    private static Stage imposed(Factuality factuality) {
        return switch (factuality) {
            case PLANNED -> Stage.ANNOUNCED;
            case POSSIBLE -> Stage.CONSIDERED;
            default -> Stage.IN_FORCE;
        };
    }

    /** A shop that limits purchases sanctions nobody. */
    private static boolean isBusiness(List<Entity> senders) {
        return !senders.isEmpty()
                && senders.stream()
                        .allMatch(sender -> sender.sectors().stream().limit(1).anyMatch(Sector.BUS::equals));
    }

    private static Optional<Stage> lifted(Event event) {
        return event.why().rule().equals("concede-lift-curb") ? Optional.of(Stage.LIFTED) : Optional.empty();
    }

    private static boolean isOther(Event event) {
        return OTHER_RULES
                .matcher(event.why().rule() + " " + event.why().notes())
                .find();
    }

    private static String measure(Event event, String text) {
        String act = event.type() == EventType.THREATEN
                ? "sanctions"
                : event.trigger().in(text);
        return event.object()
                .map(EventObject::text)
                .map(object -> act + ": " + object)
                .orElse(act);
    }
}
