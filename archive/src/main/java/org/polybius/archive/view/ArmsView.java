package org.polybius.archive.view;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polybius.archive.EventHit;
import org.polybius.archive.EventHits;
import org.polybius.archive.RecordFile;
import org.polybius.archive.query.Query;
import org.polybius.archive.query.QueryException;
import org.polybius.archive.view.ArmsTransfer.Stage;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;

/** Arms transfers: of the events that give, sell, promise, ask for, refuse or cut off something, those about arms. */
public final class ArmsView {

    /** The object's words alone tell most of them from what is no transfer of arms, and the index knows these. */
    private static final String EVENTS =
            "type:AID,COOPERATE,AGREE,REQUEST,REJECT,SANCTION object:" + String.join(",", ArmsWords.quoted());

    private static final Pattern ACCORD =
            Pattern.compile("\\b(?:agree|sign|deal|contract|accord|pact|clinch|conclude)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFER = Pattern.compile("\\b(?:offer|propos)", Pattern.CASE_INSENSITIVE);

    private record Key(
            List<Party> supplier,
            List<Party> recipient,
            String kind,
            Optional<Double> quantity,
            Stage stage,
            Object factuality) {}

    private ArmsView() {}

    /** What the events that {@code query} asks for tell, the latest reported first. */
    public static List<ArmsTransfer> of(RecordFile record, Query query) throws IOException {
        Map<Key, ArmsTransfer> rows = new LinkedHashMap<>();
        try (EventHits hits = record.events(query.and(Query.parse(EVENTS)))) {
            while (hits.hasNext()) {
                add(hits.next(), rows);
            }
        } catch (QueryException e) {
            throw new IllegalStateException(EVENTS, e);
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(ArmsTransfer::reports, Reports.latestFirst()))
                .toList();
    }

    private static void add(EventHit hit, Map<Key, ArmsTransfer> rows) {
        Event event = hit.event();
        Optional<EventObject> object = event.object();
        Optional<String> kind = object.map(EventObject::text).flatMap(ArmsWords::kind);
        List<Party> supplier = Party.of(event.type() == EventType.REQUEST ? event.recipient() : event.actor());
        List<Party> recipient = Party.of(event.type() == EventType.REQUEST ? event.actor() : event.recipient());
        boolean known = Party.isAnyKnown(supplier) || Party.isAnyKnown(recipient);
        if (kind.isEmpty()
                || !known
                || isPrivate(event.actor())
                || isPrivate(event.recipient())
                || Party.isWithinOneCountry(supplier, recipient)) {
            return;
        }
        EventObject item = object.get();
        Stage stage = stage(event, hit.article().text());
        rows.merge(
                new Key(supplier, recipient, kind.get(), item.quantity(), stage, event.factuality()),
                new ArmsTransfer(
                        supplier, recipient, item.text(), item.quantity(), item.unit(), stage, Reports.of(hit, event)),
                ArmsTransfer::and);
    }

    /** Somebody of whom nothing is known but a name or "a man". */
    private static boolean isPrivate(List<Entity> side) {
        return !side.isEmpty() && side.stream().noneMatch(Entity::isActor);
    }

    private static Stage stage(Event event, String text) {
        return switch (event.type()) {
            case REQUEST -> Stage.REQUESTED;
            case REJECT -> Stage.REFUSED;
            case SANCTION -> Stage.RESTRICTED;
            case AGREE -> promised(event.trigger().in(text));
            default -> event.factuality() == Factuality.POSSIBLE ? Stage.CONSIDERED : Stage.DELIVERED;
        };
    }

    private static Stage promised(String trigger) {
        if (OFFER.matcher(trigger).find()) {
            return Stage.OFFERED;
        }
        return ACCORD.matcher(trigger).find() ? Stage.AGREED : Stage.ANNOUNCED;
    }
}
