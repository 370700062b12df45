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

    private static final Set<String> OPEN = Set.of("if", "whether");

    private static final Set<String> QUOTED_AS = Set.of("quote", "cite", "report", "record");

    /** Above an infinitive, these say that it was done: "went on to say", "is believed to have said". */
    private static final Set<String> REALISED =
            Set.of("go", "continue", "begin", "start", "proceed", "come", "use", "seem", "appear", "report", "believe");

    /** "refrained from criticizing", "without saying". */
    private static final Set<String> UNDONE = Set.of("from", "without", "against");

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
        Optional<Token> subject = Optional.of(verb)
                .filter(v -> speaks(cue))
                .flatMap(v -> Subject.inverted(sentence, v))
                .or(() -> Subject.of(sentence, verb));
        var complements = new Complements(sentence, verb, cue);
        Optional<Token> agent = agent(sentence, verb);
        Optional<Complements.Found> found = passive
                ? complements.findPassive(subject, agent)
                : complements.find().or(() -> InsertedCue.around(sentence, verb, cue));
        if (passive && verb.label().equals("acl") && agent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> source = passive
                ? agent.flatMap(t -> SourcePhrase.mention(sentence, t, complements.afterAgent(agent)))
                : subject.flatMap(t -> SourcePhrase.mention(sentence, t, Optional.of(verb)));
        List<Token> words = words(sentence, verb);
        found.flatMap(Complements.Found::preposition).ifPresent(words::add);
        Stance stance = stance(sentence, verb, cue);
        var content = found.filter(f -> isDone(sentence, verb))
                .map(Complements.Found::words)
                .map(Spans::of)
                .orElse(List.of());
        return Optional.of(
                new CueMatch(sentence, words, source, content, stance, cue.kind(), cue.takesQuotation() && !passive));
    }

    /** "It was not known whether they attacked" leaves it open; only "did not believe that" denies. */
    private static Stance stance(ParsedSentence sentence, Token verb, Cue cue) {
        if (!CueWords.isNegated(sentence, verb)) {
            return cue.stance();
        }
        boolean open = sentence.children(verb, "ccomp").stream()
                .anyMatch(clause -> sentence.hasChild(
                        clause,
                        t -> t.label().equals("mark") && OPEN.contains(t.lemma())
                                || t.tag().startsWith("WP")));
        return open ? Stance.DOUBTS : cue.negated();
    }

    /** Only a verb without objects is followed by its subject: "said the minister", but "accused the minister". */
    private static boolean speaks(Cue cue) {
        return cue.takesQuotation() && !cue.takes("object") && !cue.takes("hearer");
    }

    /** "Declined to say whether …" says nothing; only a quotation shows that an infinitive was spoken. */
    private static boolean isDone(ParsedSentence sentence, Token verb) {
        Token first = verb;
        while (first.label().equals("conj") && first.tag().equals(verb.tag()) && first.head() != Token.ROOT) {
            first = sentence.head(first).orElseThrow();
        }
        Optional<Token> head = sentence.head(first);
        boolean refrained = first.label().equals("pcomp")
                && head.filter(t -> UNDONE.contains(t.lemma())).isPresent();
        boolean infinitive = sentence.hasChild(first, t -> t.is("to", "aux"));
        return !refrained
                && (!infinitive
                        || head.filter(t -> REALISED.contains(t.lemma())).isPresent());
    }

    private static Optional<Token> agent(ParsedSentence sentence, Token verb) {
        return sentence.child(verb, "agent").flatMap(by -> sentence.child(by, "pobj"));
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
