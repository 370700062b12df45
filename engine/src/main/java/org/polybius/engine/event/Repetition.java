package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** One act told by two verbs is one event: "shot and killed", "marched to protest". */
final class Repetition {

    private static final Set<String> JOINED = Set.of("conj", "advcl", "xcomp");

    private Repetition() {}

    /** {@code found} without the events that say again what another of the sentence said. */
    static List<FoundEvent> merge(ParsedSentence sentence, List<FoundEvent> found) {
        List<FoundEvent> merged = new ArrayList<>();
        for (FoundEvent event : found) {
            int first = indexOfSame(sentence, event, merged);
            if (first < 0) {
                merged.add(event);
            } else {
                merged.set(first, joined(merged.get(first), event));
            }
        }
        return merged;
    }

    private static int indexOfSame(ParsedSentence sentence, FoundEvent event, List<FoundEvent> earlier) {
        for (int i = 0; i < earlier.size(); i++) {
            FoundEvent other = earlier.get(i);
            boolean same = other.type() == event.type()
                    && other.negated() == event.negated()
                    && heads(other.actors()).equals(heads(event.actors()))
                    && heads(other.recipients()).equals(heads(event.recipients()));
            if (same && isJoined(sentence, event.trigger(), other.trigger())) {
                return i;
            }
        }
        return -1;
    }

    private static List<Integer> heads(List<Participant> participants) {
        return participants.stream().map(p -> p.head().index()).toList();
    }

    private static boolean isJoined(ParsedSentence sentence, Token later, Token earlier) {
        return JOINED.contains(later.label())
                && sentence.head(later)
                        .filter(head -> head.index() == earlier.index())
                        .isPresent();
    }

    private static FoundEvent joined(FoundEvent first, FoundEvent again) {
        Set<String> modes = new LinkedHashSet<>(first.modes());
        modes.addAll(again.modes());
        return first.as(
                first.type(),
                List.copyOf(modes),
                first.anticipates(),
                "told again by '" + again.trigger().surface() + "' (" + again.rule() + ")");
    }
}
