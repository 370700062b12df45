package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Tells the modes of a match whose rule leaves them open, by the words around its trigger. */
final class ModeReader {

    /** Clauses that tell of something else. */
    private static final Set<String> OTHER_CLAUSES = Set.of("relcl", "advcl", "parataxis", "ccomp");

    /** Of these the clause that is asked for or refused tells the mode. */
    private static final Set<EventType> OF_THEIR_CLAUSE =
            Set.of(EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

    private final RuleBook book;

    ModeReader(RuleBook book) {
        this.book = book;
    }

    List<String> modes(ParsedSentence sentence, Match match) {
        if (!match.rule().modes().isEmpty()) {
            return match.rule().modes();
        }
        // "Jets carried out strikes": who or what takes part tells the mode too.
        List<Token> others = Stream.concat(
                        match.words().stream(), match.roles().values().stream().flatMap(List::stream))
                .toList();
        return modes(sentence, match.rule().type(), match.trigger(), others);
    }

    /**
     * The modes of an act of {@code type} that the words around {@code trigger} tell.
     *
     * @param others words that tell it too, wherever they stand
     */
    List<String> modes(ParsedSentence sentence, EventType type, Token trigger, List<Token> others) {
        Map<String, WordSet> cues = book.cues(type);
        if (cues.isEmpty()) {
            return List.of();
        }
        List<Token> phrase = new ArrayList<>();
        collect(sentence, trigger, OF_THEIR_CLAUSE.contains(type), phrase);
        others.stream().filter(t -> !phrase.contains(t)).forEach(phrase::add);
        List<String> modes = cues.entrySet().stream()
                .filter(cue -> phrase.stream().anyMatch(t -> cue.getValue().hasNoun(sentence, t)))
                .map(Map.Entry::getKey)
                .toList();
        // An attack may use several weapons; of other types the first mode in the file's order is the one meant.
        return type == EventType.ASSAULT ? modes : modes.stream().limit(1).toList();
    }

    private static void collect(ParsedSentence sentence, Token token, boolean clauses, List<Token> phrase) {
        phrase.add(token);
        for (Token child : sentence.children(token)) {
            boolean otherVerb = child.isVerb() && child.label().equals("conj");
            if (!otherVerb && (clauses || !OTHER_CLAUSES.contains(child.label()))) {
                collect(sentence, child, clauses, phrase);
            }
        }
    }
}
