package org.polybius.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polybius.engine.event.EventType;

/**
 * The classes of {@code relations}: PLOVER's types, CONCEDE and RETREAT being one, as the crosswalk from CAMEO had them
 * when the set was labelled. Today's codebook has three things elsewhere: an intent to yield (CAMEO 035) was AGREE, though
 * a declared ceasefire (0871) YIELD; to find guilty (116) was ACCUSE; to impose sanctions (163) COERCE.
 * docs/decisions/0005-the-codebook-over-the-gold.md tells why.
 */
final class Roots {

    /** Both halves of YIELD, in the quad class that the gold data gives it. */
    private static final String YIELD = "YIELD";

    private static final String YIELD_QUAD = "2";

    private static final Map<EventType, String> MERGED = Map.of(EventType.CONCEDE, YIELD, EventType.RETREAT, YIELD);

    private static final Pattern CEASEFIRE =
            Pattern.compile("\\b(declare|announce|proclaim)\\w* .*(cease-?fire|truce)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SANCTIONS = Pattern.compile("\\b(sanctions|embargo)", Pattern.CASE_INSENSITIVE);

    private Roots() {}

    /**
     * The type by the crosswalk of the labels.
     *
     * @param trigger the words that name the act
     */
    static EventType labelled(EventType type, List<String> modes, Optional<EventType> anticipates, String trigger) {
        if (type == EventType.CONCEDE && anticipates.isPresent()) {
            return CEASEFIRE.matcher(trigger).find() ? type : EventType.AGREE;
        }
        if (type == EventType.SANCTION && modes.contains("convict")) {
            return EventType.ACCUSE;
        }
        return type == EventType.SANCTION && SANCTIONS.matcher(trigger).find() ? EventType.COERCE : type;
    }

    static String of(EventType type) {
        return MERGED.getOrDefault(type, type.name());
    }

    static String quadOf(EventType type) {
        return MERGED.containsKey(type) ? YIELD_QUAD : Integer.toString(type.quad());
    }
}
