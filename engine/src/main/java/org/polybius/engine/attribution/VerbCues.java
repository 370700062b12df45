package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.Mention;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** Attributions by a verb: "said that …", "was accused by the US of …", "hopes to …". */
final class VerbCues {

    private static final Set<String> QUOTED_AS = Set.of("quote", "cite", "report", "record");

    /** Above an infinitive, these say that it was done: "went on to say", "is believed to have said". */
    private static final Set<String> REALISED =
            Set.of("go", "continue", "begin", "start", "proceed", "come", "use", "seem", "appear", "report", "believe");

    private final CueLexicon lexicon;

    VerbCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(ParsedSentence sentence, List<CueMatch> matches) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb()) {
                lexicon.verb(token.lemma())
                        .flatMap(cue -> match(sentence, token, cue))
                        .ifPresent(matches::add);
            }
        }
    }

    private Optional<CueMatch> match(ParsedSentence sentence, Token verb, Cue cue) {
        boolean passive = CueWords.isPassive(sentence, verb) || cue.takes("raising");
        if (passive && verb.lemma().equals("quote")) {
            return Optional.empty();
        }
        Optional<Token> subject = Subject.of(sentence, verb);
        var complements = new Complements(sentence, verb, cue);
        Optional<Token> agent = agent(sentence, verb);
        Optional<Complements.Found> found = passive
                ? complements.findPassive(subject, agent)
                : complements.find().or(() -> around(sentence, verb, cue));
        if (passive && verb.label().equals("acl") && agent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> source = passive
                ? agent.flatMap(t -> SourcePhrase.mention(sentence, t, complements.afterAgent(agent)))
                : subject.flatMap(t -> SourcePhrase.mention(sentence, t));
        List<Token> words = words(sentence, verb);
        found.flatMap(Complements.Found::preposition).ifPresent(words::add);
        Stance stance = CueWords.isNegated(sentence, verb) ? cue.negated() : cue.stance();
        var content = found.filter(f -> isDone(sentence, verb))
                .map(Complements.Found::words)
                .map(Spans::of)
                .orElse(List.of());
        return Optional.of(
                new CueMatch(sentence, words, source, content, stance, cue.kind(), cue.takesQuotation() && !passive));
    }

    /** "Declined to say whether …" says nothing; only a quotation shows that an infinitive was spoken. */
    private static boolean isDone(ParsedSentence sentence, Token verb) {
        boolean infinitive = sentence.child(verb, t -> t.is("to", "aux")).isPresent();
        return !infinitive
                || sentence.head(verb).filter(t -> REALISED.contains(t.lemma())).isPresent();
    }

    private static Optional<Token> agent(ParsedSentence sentence, Token verb) {
        return sentence.child(verb, "agent").flatMap(by -> sentence.child(by, "pobj"));
    }

    /** The clause around an inserted cue: "Iran, the minister said, supplied missiles". */
    private static Optional<Complements.Found> around(ParsedSentence sentence, Token verb, Cue cue) {
        boolean inserted = verb.label().equals("parataxis") || verb.label().equals("dep");
        if (!cue.takes("clause") || !inserted) {
            return Optional.empty();
        }
        return sentence.head(verb).map(head -> {
            List<Token> words = new ArrayList<>(sentence.subtree(head));
            words.removeAll(sentence.subtree(verb));
            return new Complements.Found(words, Optional.empty());
        });
    }

    private static List<Token> words(ParsedSentence sentence, Token verb) {
        List<Token> words = new ArrayList<>(quotedAs(sentence, verb));
        words.addAll(CueWords.verbGroup(sentence, verb));
        return words;
    }

    /** "was quoted as" before "saying". */
    private static List<Token> quotedAs(ParsedSentence sentence, Token verb) {
        Optional<Token> as = sentence.head(verb)
                .filter(t -> t.lemma().equals("as") && verb.label().equals("pcomp"));
        Optional<Token> quoted = as.flatMap(sentence::head).filter(t -> QUOTED_AS.contains(t.lemma()));
        if (quoted.isEmpty()) {
            return List.of();
        }
        List<Token> words = CueWords.verbGroup(sentence, quoted.get());
        words.add(as.get());
        return words;
    }
}
