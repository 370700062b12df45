package org.polybius.engine.event;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** PLOVER's modes, type by type, with their conflict–cooperation scores (docs/codebook.md). */
public final class Modes {

    private static final Map<EventType, Map<String, Double>> SCORES = Map.ofEntries(
            entry(EventType.CONSULT, Map.of("visit", 4.0, "third-party", 1.0, "multilateral", 4.0, "phone", 1.5)),
            entry(
                    EventType.RETREAT,
                    Map.of(
                            "withdraw",
                            8.0,
                            "release",
                            6.5,
                            "disarm",
                            10.0,
                            "ceasefire",
                            7.5,
                            "access",
                            6.5,
                            "resign",
                            4.5)),
            entry(EventType.REQUEST, Map.of("assist", 0.5, "change", -1.0, "yield", -1.0, "meet", 0.0)),
            entry(EventType.ACCUSE, Map.of("disapprove", -2.0, "investigate", -3.5, "allege", -3.5)),
            entry(EventType.REJECT, Map.of("assist", -1.5, "change", -2.0, "yield", -2.0, "meet", -2.0)),
            entry(
                    EventType.THREATEN,
                    Map.of(
                            "restrict",
                            -3.0,
                            "arrest",
                            -3.5,
                            "relations",
                            -3.5,
                            "expel",
                            -3.5,
                            "territory",
                            -4.0,
                            "violence",
                            -3.5)),
            entry(
                    EventType.PROTEST,
                    Map.of(
                            "demo",
                            -5.0,
                            "riot",
                            -7.0,
                            "strike",
                            -5.0,
                            "hunger",
                            -4.5,
                            "boycott",
                            -4.5,
                            "obstruct",
                            -4.5,
                            "vandalize",
                            -5.0)),
            entry(EventType.SANCTION, Map.of("convict", -6.0, "expel", -5.5, "withdraw", -6.0, "discontinue", -6.0)),
            entry(EventType.MOBILIZE, Map.of("troops", -6.5, "weapons", -6.5, "police", -5.5, "militia", -6.0)),
            entry(
                    EventType.COERCE,
                    Map.of(
                            "seize",
                            -7.0,
                            "restrict",
                            -7.0,
                            "censor",
                            -6.5,
                            "curfew",
                            -6.5,
                            "martial-law",
                            -7.5,
                            "arrest",
                            -7.0,
                            "deport",
                            -7.0,
                            "withhold",
                            -7.0,
                            "misinformation",
                            -6.5,
                            "cyber",
                            -7.0)),
            entry(
                    EventType.ASSAULT,
                    Map.ofEntries(
                            entry("abduct", -8.5),
                            entry("beat", -7.5),
                            entry("torture", -8.5),
                            entry("sexual", -8.5),
                            entry("targeted", -9.5),
                            entry("destroy", -8.5),
                            entry("primitive", -8.0),
                            entry("firearms", -9.0),
                            entry("explosives", -9.0),
                            entry("suicide-attack", -9.5),
                            entry("aerial", -9.5),
                            entry("drone", -9.5),
                            entry("heavy-weapons", -9.5),
                            entry("crowd-control", -7.5),
                            entry("unconventional", -10.0))));

    private Modes() {}

    public static Set<String> of(EventType type) {
        return SCORES.getOrDefault(type, Map.of()).keySet();
    }

    /** The score of an event: its type's, or of its modes' scores the one furthest from zero. */
    public static double score(EventType type, List<String> modes) {
        OptionalDouble furthest = modes.stream()
                .mapToDouble(mode -> SCORES.get(type).get(mode))
                .reduce((a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
        return furthest.orElse(type.score());
    }
}
