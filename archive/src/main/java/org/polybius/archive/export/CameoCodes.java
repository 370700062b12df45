package org.polybius.archive.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Modes;

/** PLOVER's types and modes as CAMEO's event codes, by the mapping in {@code cameo.tsv}. */
final class CameoCodes {

    private static final Pattern AID =
            Pattern.compile("\\b(?:aid|assistance|relief|grants?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIES =
            Pattern.compile("\\b(?:diplomatic|ambassadors?|embass(?:y|ies)|consulates?)\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<String, CameoCode> CODES = new HashMap<>();
    private static final Map<String, CameoCode> PREFERRED = new HashMap<>();

    static {
        for (List<String> row : DataTable.rows("cameo.tsv")) {
            // Codes without a score are newer than ICEWS and GDELT, for import alone.
            if (!row.get(2).isEmpty() && !row.get(3).isEmpty()) {
                CameoCode code = new CameoCode(
                        row.get(0), row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
                CODES.put(code.code(), code);
                List.of(row.get(7).split("; ")).forEach(name -> PREFERRED.put(name, code));
            }
        }
    }

    private CameoCodes() {}

    /**
     * The code of {@code event}: that of its mode with the score furthest from zero, or of its type; a finer one of the same
     * family where contexts, object or the act that is promised or threatened say so.
     */
    static CameoCode of(Event event) {
        Optional<String> mode = furthest(event);
        return finer(event, mode.orElse(""))
                .map(CODES::get)
                .orElseGet(() -> PREFERRED.get(
                        event.type().name() + mode.map(m -> "/" + m).orElse("")));
    }

    /**
     * @throws IllegalArgumentException if there is no such code
     */
    static CameoCode named(String code) {
        if (!CODES.containsKey(code)) {
            throw new IllegalArgumentException("not a CAMEO code: " + code);
        }
        return CODES.get(code);
    }

    private static Optional<String> furthest(Event event) {
        return event.modes().stream()
                .max(Comparator.<String>comparingDouble(mode -> Math.abs(Modes.score(event.type(), List.of(mode))))
                        .thenComparing(mode -> -event.modes().indexOf(mode)));
    }

    private static Optional<String> finer(Event event, String mode) {
        return switch (event.type()) {
            case AID -> aid(event);
            case ACCUSE -> choose(mode.equals("allege") && event.contexts().contains("corruption"), "1121");
            case THREATEN -> mode.isEmpty() ? event.anticipates().flatMap(CameoCodes::threat) : Optional.empty();
            case AGREE -> event.anticipates().flatMap(CameoCodes::promise);
            case SANCTION -> mode.equals("discontinue") ? discontinued(event) : Optional.empty();
            case ASSAULT -> choose(mode.isEmpty() && isMilitary(event), "190");
            default -> Optional.empty();
        };
    }

    private static Optional<String> aid(Event event) {
        return choose(event.contexts().contains("military"), "072")
                .or(() -> choose(event.contexts().contains("economic"), "071"));
    }

    private static Optional<String> threat(EventType act) {
        return switch (act) {
            case COERCE -> Optional.of("132");
            case SANCTION -> Optional.of("1312");
            case ASSAULT -> Optional.of("138");
            default -> Optional.empty();
        };
    }

    private static Optional<String> promise(EventType act) {
        return switch (act) {
            case CONSULT -> Optional.of("036");
            case AID -> Optional.of("033");
            case COOPERATE -> Optional.of("031");
            case SUPPORT -> Optional.of("032");
            default -> Optional.empty();
        };
    }

    private static Optional<String> discontinued(Event event) {
        String object = event.object().map(Event.EventObject::text).orElse("");
        return choose(TIES.matcher(object).find(), "161")
                .or(() -> choose(AID.matcher(object).find(), "162"));
    }

    private static boolean isMilitary(Event event) {
        return event.actor().stream()
                .anyMatch(actor -> actor.sectors().stream().limit(1).anyMatch(Sector.MIL::equals));
    }

    private static Optional<String> choose(boolean applies, String code) {
        return applies ? Optional.of(code) : Optional.empty();
    }
}
