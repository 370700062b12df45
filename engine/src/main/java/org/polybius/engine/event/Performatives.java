package org.polybius.engine.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.parsing.Token;

/** Acts that are done by saying so (Austin 1962): who is quoted with "we condemn the coup" has condemned it. */
final class Performatives {

    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "conj", "parataxis", "relcl");

    private static final Set<String> WISHED =
            Set.of("congratulation", "congratulations", "condolence", "condolences", "thanks", "apology", "apologies");

    private static final Set<String> DEALING = Set.of(
            "sign", "enter", "reach", "conclude", "ratify", "seal", "strike", "make", "agree", "deal", "agreement");

    private Performatives() {}

    /** "We condemn this attack", she said: who says so has condemned it. Who announces that she backs him, has backed him. */
    static boolean isPerformed(FoundEvent event, List<Attribution> saying, Scene scene) {
        return FutureActs.isSpeech(event.type())
                && !event.negated()
                && event.factuality() == Factuality.ASSERTED
                && !saying.isEmpty()
                && Optional.of(saying.get(saying.size() - 1))
                        .filter(a -> a.stance() == Stance.ASSERTS)
                        .filter(a -> a.direct() && isSaidInDoing(event) || isOwnWord(event) && scene.isAnnounced(a))
                        .flatMap(scene::source)
                        .filter(source -> FutureActs.isActor(event, source) || isWish(event))
                        .isPresent();
    }

    /** "Congratulations to Chad!", which names nobody who wishes so but the speaker. */
    private static boolean isWish(FoundEvent event) {
        return event.actors().isEmpty() && WISHED.contains(event.trigger().lemma());
    }

    /** A deal that one side announces is its word for what both did. */
    private static boolean isOwnWord(FoundEvent event) {
        return !DEALING.contains(event.trigger().lemma());
    }

    /** "I condemn", "we are asking", "Iran regrets", "congratulations": in the words of whoever does it. */
    private static boolean isSaidInDoing(FoundEvent event) {
        Token trigger = event.trigger();
        boolean own = event.actors().stream().anyMatch(actor -> FutureActs.isFirstPerson(actor.head()));
        return switch (trigger.tag()) {
            case "VBP", "VB" -> own;
            case "VBG" -> own && CLAUSES.contains(trigger.label());
            case "VBZ" -> true;
            default -> WISHED.contains(trigger.lemma());
        };
    }
}
