package org.polybius.archive.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.polybius.archive.export.Countries.Country;
import org.polybius.archive.export.Encoded.Rows;
import org.polybius.archive.export.Encoded.Unsuited;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.EventObject;
import org.polybius.engine.event.EventType;
import org.polybius.engine.time.EventDate;

/**
 * FollowTheMoney's entities, JSON Lines: a {@code Sanction} for each party that sanctions are imposed on, and the party
 * itself before it. Expulsions, withdrawals and convictions are PLOVER sanctions too, but not what that schema means.
 */
final class FollowTheMoneyEncoding implements Encoding {

    private static final Set<String> OTHER_MEASURES = Set.of("convict", "expel", "withdraw");

    private final Set<String> known = new HashSet<>();

    @Override
    public Encoded encode(ExportedEvent exported) {
        Event event = exported.event();
        if (event.type() != EventType.SANCTION || event.modes().stream().anyMatch(OTHER_MEASURES::contains)) {
            return new Unsuited("not a sanction in FollowTheMoney's sense");
        }
        if (event.recipient().isEmpty()) {
            return new Unsuited("nobody who is sanctioned");
        }
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < event.recipient().size(); number++) {
            Entity target = event.recipient().get(number);
            String id = id(exported, target);
            if (known.add(id)) {
                lines.append(target(id, target)).append('\n');
            }
            lines.append(sanction(exported, event.id() + "-" + number, id)).append('\n');
        }
        return new Rows(lines.toString(), event.recipient().size());
    }

    private static String id(ExportedEvent exported, Entity entity) {
        String who = entity.code()
                .map(code -> code + ":" + Labels.name(entity))
                .orElseGet(() -> exported.article().id() + ":" + entity.text());
        return "polybius-" + Long.toHexString(NumericId.of(who + ":" + schema(entity)));
    }

    private static String target(String id, Entity entity) {
        return JsonText.object(json -> json.field("id", id)
                .field("schema", schema(entity))
                .object("properties", properties -> {
                    properties.texts("name", List.of(Labels.name(entity)));
                    values("country", country(entity), properties);
                }));
    }

    private static String sanction(ExportedEvent exported, String id, String target) {
        Event event = exported.event();
        return JsonText.object(json -> json.field("id", "polybius-" + id)
                .field("schema", "Sanction")
                .object("properties", properties -> {
                    properties.texts("entity", List.of(target));
                    texts("authority", event.actor().stream().map(Labels::name).toList(), properties);
                    texts(
                            "country",
                            event.actor().stream()
                                    .flatMap(actor -> country(actor).stream())
                                    .distinct()
                                    .toList(),
                            properties);
                    values("provisions", event.object().map(EventObject::text), properties);
                    values("date", event.date().map(FollowTheMoneyEncoding::date), properties);
                    values("summary", Optional.of(exported.words(event.trigger())), properties);
                    values("publisher", exported.article().outlet(), properties);
                    values("sourceUrl", exported.article().url(), properties);
                    values("recordId", Optional.of(event.id()), properties);
                }));
    }

    /** The narrowest schema that what is known of the party allows. */
    private static String schema(Entity entity) {
        if (entity.title().isPresent()) {
            return "Person";
        }
        Optional<Sector> primary = entity.sectors().stream().findFirst();
        boolean firm = primary.filter(Sector.BUS::equals).isPresent()
                || entity.code().filter("MNC"::equals).isPresent();
        return firm ? "Company" : "LegalEntity";
    }

    /** As much of a date as is known, which FollowTheMoney allows: a year, a month or a day. Of other intervals the start. */
    static String date(EventDate date) {
        LocalDate start = date.start();
        if (start.getDayOfYear() == 1 && date.end().equals(start.plusYears(1).minusDays(1))) {
            return Integer.toString(start.getYear());
        }
        if (start.getDayOfMonth() == 1 && date.end().equals(start.plusMonths(1).minusDays(1))) {
            return YearMonth.from(start).toString();
        }
        return start.toString();
    }

    /** Two lower-case letters; the European Union has a code there too. */
    private static Optional<String> country(Entity entity) {
        return entity.code()
                .flatMap(code -> code.equals("EUR")
                        ? Optional.of("eu")
                        : Countries.of(code).map(Country::alpha2).map(c -> c.toLowerCase(Locale.ROOT)));
    }

    private static void values(String name, Optional<String> value, JsonText json) {
        texts(name, value.stream().toList(), json);
    }

    /** FollowTheMoney has no empty properties. */
    private static void texts(String name, List<String> values, JsonText json) {
        if (!values.isEmpty()) {
            json.texts(name, values);
        }
    }
}
