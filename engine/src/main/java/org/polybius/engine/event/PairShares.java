package org.polybius.engine.event;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Span;
import org.polybius.engine.judge.Hints;
import org.polybius.engine.judge.Reading;
import org.polybius.engine.judge.Reading.Answers;
import org.polybius.engine.judge.Reading.Part;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * What the learned judge holds for what one given party does to another.
 *
 * @param types each type's share, in the codebook's order, summed over the words that may name the act; more than 1 in all
 *     where several acts join the two
 * @param trigger the likeliest of these words
 */
record PairShares(double[] types, int trigger) {

    /** How much a party without a part counts: the pair is given, so that somebody does something to somebody. */
    private static final double ANYWAY = 0.05;

    private static final double CERTAINLY_NONE = 0.999;

    static PairShares of(ParsedSentence sentence, Reading reading, Hints hints, Span source, Optional<Span> target) {
        double[] shares = new double[EventType.values().length];
        int best = 0;
        double most = -1;
        List<Token> possible = sentence.tokens().stream()
                .filter(token -> reading.types(token, hints)[0] < CERTAINLY_NONE)
                .toList();
        Answers answers = reading.ask(possible, hints);
        for (Token token : possible) {
            double[] types = answers.types(token);
            double actor = ANYWAY;
            double recipient = target.isPresent() ? ANYWAY : 1;
            for (Token word : sentence.tokens()) {
                Part part = answers.part(token, word);
                if (source.overlaps(word.span())) {
                    actor = Math.max(actor, part.actor());
                } else if (target.filter(word.span()::overlaps).isPresent()) {
                    recipient = Math.max(recipient, Math.max(part.recipient(), part.actor() / 2));
                }
            }
            double weight = actor * recipient;
            for (int type = 0; type < shares.length; type++) {
                shares[type] += weight * types[1 + type];
            }
            if (weight * (1 - types[0]) > most) {
                most = weight * (1 - types[0]);
                best = token.index();
            }
        }
        return new PairShares(shares, best);
    }
}
