package org.polybius.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.Mention;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * A cue found in a sentence, before quotations are joined to it. The content may still be empty.
 *
 * @param takesQuotation whether a quotation beside the cue can be its content
 * @param frame the words from source to cue, which stand beside the quotation that they introduce
 */
record CueMatch(
        ParsedSentence sentence,
        List<Token> cue,
        Optional<Mention> source,
        List<Span> content,
        Stance stance,
        Kind kind,
        boolean takesQuotation,
        Span frame) {

    CueMatch {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    CueMatch(
            ParsedSentence sentence,
            List<Token> cue,
            Optional<Mention> source,
            List<Span> content,
            Stance stance,
            Kind kind,
            boolean takesQuotation) {
        this(sentence, cue, source, content, stance, kind, takesQuotation, frame(sentence, cue, source));
    }

    private static Span frame(ParsedSentence sentence, List<Token> cue, Optional<Mention> source) {
        Span words = ParsedSentence.spanOf(cue);
        return source.filter(s -> s.sentence() == sentence.index())
                .map(s -> s.span().cover(words))
                .orElse(words);
    }
}
