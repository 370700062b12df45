package org.polybius.engine.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.judge.Hints;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Tells the judge what the rules saw in a sentence. */
public final class RuleHints {

    private RuleHints() {}

    /**
     * @param matched the sentence with all that the rules match there
     * @param events those of the matches that made events, settled
     */
    public static Hints of(MatchedSentence matched, List<FoundEvent> events) {
        ParsedSentence sentence = matched.sentence();
        int[] types = new int[sentence.size()];
        int[] factuality = new int[sentence.size()];
        Map<Integer, int[]> parties = new HashMap<>();
        for (FoundEvent event : events) {
            int[] parts = parts(sentence, event);
            for (Token token : sentence.tokens()) {
                boolean within = event.words().stream().anyMatch(token.span()::overlaps);
                if (token.index() == event.trigger().index() || within) {
                    types[token.index()] = 1 + event.type().ordinal();
                    factuality[token.index()] = 1 + event.factuality().ordinal();
                    parties.put(token.index(), parts);
                }
            }
        }
        return new Hints(types, weak(matched), factuality, parties);
    }

    /** Of each word the type of a rule that matched there, counted from 1. */
    static int[] weak(MatchedSentence matched) {
        int[] weak = new int[matched.sentence().size()];
        for (Match match : matched.matches()) {
            weak[match.trigger().index()] = 1 + match.rule().type().ordinal();
        }
        return weak;
    }

    private static int[] parts(ParsedSentence sentence, FoundEvent event) {
        int[] parts = new int[sentence.size()];
        Arrays.fill(parts, Hints.NO_PARTY);
        mark(sentence, event.objects(), Hints.OBJECT, parts);
        mark(sentence, event.recipients(), Hints.RECIPIENT, parts);
        mark(sentence, event.actors(), Hints.ACTOR, parts);
        return parts;
    }

    private static void mark(ParsedSentence sentence, List<Participant> participants, int part, int[] parts) {
        for (Participant participant : participants) {
            for (Token token : sentence.tokens()) {
                if (token.index() == participant.head().index()) {
                    parts[token.index()] = part;
                } else if (participant.entity().span().overlaps(token.span())) {
                    parts[token.index()] = part + 1;
                }
            }
        }
    }
}
