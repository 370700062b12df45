package org.polybius.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.Mention;
import org.polybius.engine.article.Span;

/**
 * Who says what: source, cue and content, as PolNeAR and PARC define them.
 *
 * @param sentence index of the sentence that holds the cue
 * @param source the source's noun phrase; empty where the text names none ("reportedly", "it was claimed"). Its span
 *     takes in appositions and restrictive relative clauses. Of a relative pronoun ("Lammy, who said …") the span is the
 *     pronoun, and the head the noun that it stands for
 * @param cue the words that tell of the saying ("said", "according to"), in text order
 * @param content what is said, in text order; more than one span where the cue stands inside it, or where a quotation
 *     goes on in other sentences
 * @param stance how the source stands to the content
 * @param direct whether the content, or part of it, stands in quotation marks
 * @param kind what the source does with the content: only an {@link Kind#ASSERTION} claims it
 */
public record Attribution(
        int sentence,
        Optional<Mention> source,
        List<Span> cue,
        List<Span> content,
        Stance stance,
        boolean direct,
        Kind kind) {

    public Attribution {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** An attribution by saying. */
    public Attribution(
            int sentence, Optional<Mention> source, List<Span> cue, List<Span> content, Stance stance, boolean direct) {
        this(sentence, source, cue, content, stance, direct, Kind.ASSERTION);
    }

    /** Whether the word at {@code offset} is part of what is said. */
    public boolean covers(int offset) {
        for (Span span : content) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }
}
