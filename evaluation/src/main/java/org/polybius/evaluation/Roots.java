package org.polybius.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.polybius.engine.event.EventType;

/**
 * The classes of {@code relations}: PLOVER's types, CONCEDE and RETREAT being one. {@link #labelled} has them as the crosswalk
 * from CAMEO had them when the set was labelled (docs/decisions/0005-the-codebook-over-the-gold.md).
 */
final class Roots {

    /** Both halves of YIELD, in the quad class that the gold data gives it. */
    private static final String YIELD = "YIELD";

    private static final String YIELD_QUAD = "2";

    private static final Map<EventType, String> MERGED = Map.of(EventType.CONCEDE, YIELD, EventType.RETREAT, YIELD);

    private static final Pattern CEASEFIRE = words("cease-?fire|truce");
    private static final Pattern DECLARED = words("declar\\w+|announc\\w+|proclaim\\w*");
    private static final Pattern SANCTIONS = words("sanctions?|sanctioned|sanctioning|embargo\\w*");

    private Roots() {}

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /**
     * The type by the crosswalk of the labels: an intent to yield (CAMEO 035) was AGREE, though a declared ceasefire (0871)
     * YIELD; to find guilty (116) was ACCUSE; to impose sanctions (163) COERCE.
     *
     * @param trigger the words that name the act
     */
    static EventType labelled(EventType type, List<String> modes, Optional<EventType> anticipates, String trigger) {
        if (type == EventType.CONCEDE && anticipates.isPresent()) {
            boolean declared = CEASEFIRE.matcher(trigger).find()
                    && DECLARED.matcher(trigger).find();
            return declared ? type : EventType.AGREE;
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
